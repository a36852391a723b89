-- References that differ in case or spaces only are the same customer.
CREATE FUNCTION reference_key(p_reference text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT lower(btrim(regexp_replace(p_reference, '\s+', ' ', 'g')))
$$;
