-- Promises a customer something. Returns {outcome: made | not_colleague | not_in_future | key_reused, promiseId, at, row}.
CREATE FUNCTION make_promise(
  p_actor uuid, p_key uuid, p_request_hash bytea,
  p_gesture uuid, p_owner uuid, p_text text, p_due_at timestamptz, p_origin text
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_replay jsonb;
  v_at timestamptz;
  v_department uuid;
BEGIN
  v_replay := claim_request(p_actor, p_key, p_request_hash);
  IF v_replay IS NOT NULL THEN
    RETURN v_replay;
  END IF;
  v_at := database_clock();
  SELECT department_id INTO STRICT v_department FROM gesture WHERE id = p_gesture;
  IF NOT belongs_to(v_department, p_owner) THEN
    RETURN answer_request(p_actor, p_key, '{"outcome": "not_colleague"}');
  END IF;
  IF p_due_at <= v_at THEN
    RETURN answer_request(p_actor, p_key, '{"outcome": "not_in_future"}');
  END IF;
  RETURN answer_request(p_actor, p_key, '{"outcome": "made"}' ||
    promise_then(add_promise(p_gesture, p_owner, p_text, p_due_at, p_origin, p_actor, v_at), v_at));
END $$;
