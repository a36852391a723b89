-- Puts every scheduled version in force whose time has come, each exactly once, whoever calls this and how often.
-- p_department  null = all of them
-- Returns how many departments were due.
CREATE FUNCTION activate_due_policies(p_department uuid) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_department uuid;
  v_count int := 0;
BEGIN
  -- in one order for everybody
  FOR v_department IN
    SELECT department_id FROM policy_version
      WHERE state = 'scheduled' AND effective_from <= database_clock()
        AND (p_department IS NULL OR department_id = p_department)
      ORDER BY department_id
  LOOP
    PERFORM enter_policy(v_department);
    v_count := v_count + 1;
  END LOOP;
  RETURN v_count;
END $$;
