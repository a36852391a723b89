-- Says above which cost a policy needs finance's second yes, for all currencies at once; what is not named never does.
-- p_limits  [{currency, aboveMinor}], each currency once
-- Returns {outcome: done | key_reused}.
CREATE FUNCTION set_second_yes(p_actor uuid, p_key uuid, p_request_hash bytea, p_limits jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_replay jsonb := claim_request(p_actor, p_key, p_request_hash);
  v_before jsonb;
BEGIN
  IF v_replay IS NOT NULL THEN
    RETURN v_replay;
  END IF;
  LOCK TABLE second_yes IN SHARE ROW EXCLUSIVE MODE;
  SELECT coalesce(jsonb_agg(jsonb_build_object('currency', currency, 'aboveMinor', above_minor) ORDER BY currency), '[]')
    INTO v_before FROM second_yes;
  DELETE FROM second_yes;
  INSERT INTO second_yes (currency, above_minor)
    SELECT currency, "aboveMinor" FROM jsonb_to_recordset(p_limits) AS l(currency text, "aboveMinor" bigint);
  INSERT INTO audit_event (actor_id, subject, subject_id, before, after)
    VALUES (p_actor, 'second_yes', 'second_yes', v_before, p_limits);
  RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'done'));
END $$;
