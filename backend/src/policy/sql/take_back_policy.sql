-- Makes a proposed or scheduled version a draft again. Returns {outcome: draft | nothing_coming}; a draft stays one.
CREATE FUNCTION take_back_policy(p_actor uuid, p_department uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_before policy_version;
  v_after policy_version;
BEGIN
  PERFORM enter_policy(p_department);
  v_before := coming_policy(p_department);
  IF v_before.id IS NULL THEN
    RETURN jsonb_build_object('outcome', 'nothing_coming');
  END IF;
  IF v_before.state <> 'draft' THEN
    UPDATE policy_version SET state = 'draft', proposed_by = NULL, effective_from = NULL
      WHERE id = v_before.id RETURNING * INTO v_after;
    PERFORM audit_policy(p_actor, v_before, v_after);
  END IF;
  RETURN jsonb_build_object('outcome', 'draft');
END $$;
