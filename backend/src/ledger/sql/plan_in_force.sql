-- The budget plan of a department that is in force at a moment.
CREATE FUNCTION plan_in_force(p_department uuid, p_at timestamptz) RETURNS budget_plan
LANGUAGE plpgsql STABLE AS $$
DECLARE v_plan budget_plan;
BEGIN
  SELECT * INTO v_plan FROM budget_plan
    WHERE department_id = p_department AND effective_from <= p_at ORDER BY effective_from DESC, id DESC LIMIT 1;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'department % has no budget plan', p_department USING ERRCODE = 'AM404';
  END IF;
  RETURN v_plan;
END $$;
