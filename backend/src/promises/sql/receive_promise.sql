-- The new owner has seen what was handed over. Returns {outcome: received | not_allowed | key_reused, promiseId, at, row}.
CREATE FUNCTION receive_promise(p_actor uuid, p_key uuid, p_request_hash bytea, p_promise uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_replay jsonb;
  p promise;
  v_at timestamptz;
BEGIN
  v_replay := claim_request(p_actor, p_key, p_request_hash);
  IF v_replay IS NOT NULL THEN
    RETURN v_replay;
  END IF;
  SELECT * INTO STRICT p FROM promise WHERE id = p_promise FOR NO KEY UPDATE;
  v_at := database_clock();
  IF p.owner_id <> p_actor THEN
    RETURN answer_request(p_actor, p_key, '{"outcome": "not_allowed"}');
  END IF;
  IF p.handed_at IS NOT NULL AND p.seen_at IS NULL THEN
    UPDATE promise SET seen_at = v_at WHERE id = p.id RETURNING * INTO STRICT p;
    INSERT INTO promise_step (promise_id, kind, at, by_id, owner_id) VALUES (p.id, 'received', v_at, p_actor, p_actor);
  END IF;
  RETURN answer_request(p_actor, p_key, '{"outcome": "received"}' || promise_then(p, v_at));
END $$;
