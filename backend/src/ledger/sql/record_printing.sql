-- Somebody sends a gesture's code to a printer: who, when and from where becomes an event of the audit trail, which is
-- append-only and sealed.
-- Returns {outcome: recorded | key_reused, at}.
-- Errors: AM002 the actor is not active.
CREATE FUNCTION record_printing(p_actor uuid, p_key uuid, p_request_hash bytea, p_gesture uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_answer jsonb;
  v_at timestamptz;
BEGIN
  v_answer := claim_request(p_actor, p_key, p_request_hash);
  IF v_answer IS NOT NULL THEN
    RETURN v_answer;
  END IF;
  PERFORM FROM employee WHERE id = p_actor AND active;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'employee % is not active', p_actor USING ERRCODE = 'AM002';
  END IF;
  INSERT INTO audit_event (at, actor_id, department_id, subject, subject_id, before, after)
    SELECT database_clock(), p_actor, g.department_id, 'printing', g.id, NULL, jsonb_build_object('number', g.number)
    FROM gesture g JOIN voucher v ON v.gesture_id = g.id WHERE g.id = p_gesture
    RETURNING at INTO STRICT v_at;
  RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'recorded', 'at', v_at));
END $$;
