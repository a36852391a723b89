-- Claims an idempotency key for its actor. A duplicate in flight waits here until the first one has ended.
-- Returns null when the key is ours; else the answer to give: the first one's again, or that the key was reused.
CREATE FUNCTION claim_request(p_actor uuid, p_key uuid, p_request_hash bytea) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE v_known answered_request;
BEGIN
  -- not left to the unique index: grants that share a commit take all their keys before any budget
  PERFORM pg_advisory_xact_lock(lock_of_request(p_actor, p_key));
  INSERT INTO answered_request (actor_id, key, request_hash) VALUES (p_actor, p_key, p_request_hash)
    ON CONFLICT (actor_id, key) DO NOTHING;
  IF FOUND THEN
    RETURN NULL;
  END IF;
  -- a new statement: it sees the winner's committed row
  SELECT * INTO STRICT v_known FROM answered_request WHERE actor_id = p_actor AND key = p_key;
  IF v_known.request_hash <> p_request_hash THEN
    RETURN jsonb_build_object('outcome', 'key_reused');
  END IF;
  RETURN v_known.answer || jsonb_build_object('replay', true);
END $$;
