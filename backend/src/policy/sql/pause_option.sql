-- Pauses an option of the policy in force, or resumes it; said twice it changes nothing more.
-- Returns {outcome: done | not_found | key_reused}.
CREATE FUNCTION pause_option(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_department uuid, p_option uuid, p_paused boolean, p_reason text
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_answer jsonb;
  v_pause option_pause;
  v_is_paused boolean;
BEGIN
  v_answer := claim_request(p_actor, p_key, p_request_hash);
  IF v_answer IS NOT NULL THEN
    RETURN v_answer;
  END IF;
  PERFORM enter_policy(p_department);
  SELECT * INTO v_pause FROM option_pause WHERE department_id = p_department AND option_id = p_option;
  v_is_paused := FOUND;
  IF NOT v_is_paused AND NOT EXISTS (
      SELECT FROM policy_option o JOIN policy_version v ON v.id = o.policy_version_id
      WHERE v.department_id = p_department AND v.state = 'published' AND o.option_id = p_option AND NOT o.archived) THEN
    RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'not_found'));
  END IF;

  IF v_is_paused <> p_paused OR (p_paused AND v_pause.reason <> p_reason) THEN
    IF p_paused THEN
      INSERT INTO option_pause (department_id, option_id, reason, paused_by, paused_at)
        VALUES (p_department, p_option, p_reason, p_actor, database_clock())
        ON CONFLICT (department_id, option_id) DO UPDATE SET reason = excluded.reason, paused_by = excluded.paused_by;
    ELSE
      DELETE FROM option_pause WHERE department_id = p_department AND option_id = p_option;
    END IF;
    INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after)
      VALUES (p_actor, p_department, 'option_pause', p_option,
        jsonb_build_object('paused', v_is_paused, 'reason', v_pause.reason),
        jsonb_build_object('paused', p_paused, 'reason', p_reason));
  END IF;
  RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'done'));
END $$;
