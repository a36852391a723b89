-- Whether what was decided outside still holds: the policy is the one that was decided on, and whoever gives is active
-- and serves there. Asked after the wait for the budget's lock: what was paused and who was deactivated meanwhile counts.
-- Errors: AM001 the policy has moved on (decide again), AM002 the giver is not active, AM005 serves elsewhere by now.
CREATE FUNCTION check_giver(p_giver uuid, p_department uuid, p_policy_revision bigint, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  -- a version whose time has come counts before anybody has put it in force
  PERFORM FROM department d WHERE id = p_department AND policy_revision = p_policy_revision AND NOT EXISTS (
    SELECT FROM policy_version WHERE department_id = d.id AND state = 'scheduled' AND effective_from <= p_at);
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the policy of department % has moved on', p_department USING ERRCODE = 'AM001';
  END IF;
  PERFORM FROM employee WHERE id = p_giver AND active;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'employee % is not active', p_giver USING ERRCODE = 'AM002';
  END IF;
  PERFORM FROM employee_role WHERE employee_id = p_giver AND role = 'staff' AND department_id = p_department;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'employee % does not serve in department %', p_giver, p_department USING ERRCODE = 'AM005';
  END IF;
END $$;
