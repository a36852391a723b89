-- Says how a promise ended, once. One that was kept is told to the customer where they can be written to.
--
-- p_as_head  a head may say it whose it ever is; else only of one's own
-- Returns {outcome: kept | broken | promise_settled | not_allowed | key_reused, promiseId, at, row}.
CREATE FUNCTION settle_promise(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_promise uuid, p_kept boolean, p_note text, p_as_head boolean
) RETURNS jsonb
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
  IF p.state <> 'open' THEN
    RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'promise_settled', 'state', p.state));
  END IF;
  IF p.owner_id <> p_actor AND NOT p_as_head THEN
    RETURN answer_request(p_actor, p_key, '{"outcome": "not_allowed"}');
  END IF;
  UPDATE promise SET state = CASE WHEN p_kept THEN 'kept' ELSE 'broken' END,
      settled_at = v_at, settled_by = p_actor, result_note = p_note,
      -- whoever keeps it has seen it
      seen_at = CASE WHEN handed_at IS NOT NULL AND owner_id = p_actor THEN coalesce(seen_at, v_at) ELSE seen_at END
    WHERE id = p.id RETURNING * INTO STRICT p;
  INSERT INTO promise_step (promise_id, kind, at, by_id, owner_id, note)
    VALUES (p.id, p.state, v_at, p_actor, p.owner_id, p_note);
  IF p_kept THEN
    PERFORM queue_promise_message(p, v_at);
  END IF;
  RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', p.state) || promise_then(p, v_at));
END $$;
