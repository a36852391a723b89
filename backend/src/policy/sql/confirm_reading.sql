-- Somebody has read a version that is or was in force; the first time counts.
-- Returns {outcome: read | not_found | key_reused, ...facts}.
CREATE FUNCTION confirm_reading(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_department uuid, p_version int
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_replay jsonb := claim_request(p_actor, p_key, p_request_hash);
  v_version uuid;
  v_at timestamptz;
BEGIN
  IF v_replay IS NOT NULL THEN
    RETURN v_replay;
  END IF;
  SELECT id INTO v_version FROM policy_version
    WHERE department_id = p_department AND version = p_version AND published_at IS NOT NULL;
  IF NOT FOUND THEN
    RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'not_found'));
  END IF;
  INSERT INTO policy_read (employee_id, policy_version_id, read_at) VALUES (p_actor, v_version, database_clock())
    ON CONFLICT DO NOTHING;
  SELECT read_at INTO v_at FROM policy_read WHERE employee_id = p_actor AND policy_version_id = v_version;
  RETURN answer_request(p_actor, p_key,
    jsonb_build_object('outcome', 'read', 'version', p_version, 'readAt', v_at));
END $$;
