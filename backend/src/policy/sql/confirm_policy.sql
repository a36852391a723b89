-- Finance's second yes: the proposed version comes into force, at once or at its date.
--
-- p_revision  the revision that was read; null = whatever is there
--
-- Returns {outcome: published | scheduled | draft_changed | own_request | already_settled | nothing_proposed |
-- key_reused, ...facts}.
CREATE FUNCTION confirm_policy(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_department uuid, p_revision int
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_answer jsonb;
  v_before policy_version;
  v_after policy_version;
  v_at timestamptz;
BEGIN
  v_answer := claim_request(p_actor, p_key, p_request_hash);
  IF v_answer IS NOT NULL THEN
    RETURN v_answer;
  END IF;
  PERFORM enter_policy(p_department);
  v_at := database_clock();
  SELECT * INTO v_before FROM policy_version WHERE department_id = p_department ORDER BY version DESC LIMIT 1;

  IF v_before.state IS DISTINCT FROM 'proposed' THEN
    RETURN answer_request(p_actor, p_key, CASE WHEN v_before.state IS NULL OR v_before.state = 'draft'
      THEN jsonb_build_object('outcome', 'nothing_proposed')
      ELSE jsonb_build_object('outcome', 'already_settled', 'state', v_before.state) END);
  END IF;
  v_answer := draft_changed(v_before, p_revision);
  IF v_answer IS NOT NULL THEN
    RETURN answer_request(p_actor, p_key, v_answer);
  END IF;
  IF v_before.proposed_by = p_actor THEN
    RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'own_request'));
  END IF;

  IF v_before.effective_from > v_at THEN
    UPDATE policy_version SET state = 'scheduled' WHERE id = v_before.id RETURNING * INTO v_after;
    PERFORM audit_policy(p_actor, v_before, v_after);
  ELSE
    -- its date, if it had one, passed while it waited: it holds from now
    UPDATE policy_version SET effective_from = NULL WHERE id = v_before.id;
    v_after := put_policy_in_force(v_before, p_actor, v_at);
  END IF;
  RETURN answer_request(p_actor, p_key,
    jsonb_build_object('outcome', v_after.state, 'policy', policy_summary(v_after)));
END $$;
