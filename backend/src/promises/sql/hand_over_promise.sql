-- Hands an open promise to a colleague, who sees it and says so.
--
-- p_as_head  a head may hand over whose it ever is; else only one's own
-- Returns {outcome: handed_over | promise_settled | not_allowed | not_colleague | key_reused, promiseId, at, row}.
CREATE FUNCTION hand_over_promise(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_promise uuid, p_to uuid, p_note text, p_as_head boolean
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
  IF p_to = p.owner_id OR NOT belongs_to(p.department_id, p_to) THEN
    RETURN answer_request(p_actor, p_key, '{"outcome": "not_colleague"}');
  END IF;
  RETURN answer_request(p_actor, p_key, '{"outcome": "handed_over"}' ||
    promise_then(pass_promise_on(p, p_to, p_note, p_actor, v_at), v_at));
END $$;
