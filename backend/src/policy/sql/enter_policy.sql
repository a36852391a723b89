-- Begins every act on a department's policy: one at a time, and on what is due by now.
-- Errors: P0002 there is no such department.
CREATE FUNCTION enter_policy(p_department uuid) RETURNS department
LANGUAGE plpgsql AS $$
DECLARE
  d department;
  v_due policy_version;
  v_at timestamptz;
BEGIN
  SELECT * INTO STRICT d FROM department WHERE id = p_department FOR NO KEY UPDATE;
  v_at := database_clock();
  SELECT * INTO v_due FROM policy_version
    WHERE department_id = p_department AND state = 'scheduled' AND effective_from <= v_at;
  IF FOUND THEN
    PERFORM put_policy_in_force(v_due, NULL, v_at);
  END IF;
  RETURN d;
END $$;
