-- The number under which an idempotency key is locked while its request is decided.
CREATE FUNCTION lock_of_request(p_actor uuid, p_key uuid) RETURNS bigint
LANGUAGE sql IMMUTABLE AS $$ SELECT hashtextextended(p_actor::text || p_key::text, 0) $$;
