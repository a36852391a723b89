-- Sets a department's quiet hours and the last line of its messages, and keeps who did it. Returns {outcome: changed | key_reused}.
CREATE FUNCTION change_message_plan(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_department uuid, p_quiet_from time, p_quiet_to time, p_sign_off jsonb
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_replay jsonb;
  v_before jsonb;
  v_after jsonb := message_plan_facts(p_quiet_from, p_quiet_to, p_sign_off);
BEGIN
  v_replay := claim_request(p_actor, p_key, p_request_hash);
  IF v_replay IS NOT NULL THEN
    RETURN v_replay;
  END IF;
  -- one after the other, the first plan of all included
  PERFORM FROM department WHERE id = p_department FOR NO KEY UPDATE;
  SELECT message_plan_facts(quiet_from, quiet_to, sign_off) INTO v_before FROM message_plan WHERE department_id = p_department;
  IF v_before IS DISTINCT FROM v_after THEN
    INSERT INTO message_plan VALUES (p_department, p_quiet_from, p_quiet_to, p_sign_off)
      ON CONFLICT (department_id) DO UPDATE SET quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
        sign_off = excluded.sign_off;
    INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after)
      VALUES (p_actor, p_department, 'message_plan', p_department, v_before, v_after);
    -- what sleeps is looked at again: its hours may be over
    UPDATE message SET next_attempt_at = after_quiet(department_id, not_before)
      WHERE department_id = p_department AND state = 'queued' AND kind <> 'gesture' AND attempts = 0;
  END IF;
  RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'changed', 'plan', v_after));
END $$;
