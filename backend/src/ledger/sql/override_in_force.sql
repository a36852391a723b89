-- One person's exception from the plan that holds at a moment: the newest, if it has begun and not ended; else a row of
-- nulls.
CREATE FUNCTION override_in_force(p_department uuid, p_employee uuid, p_at timestamptz) RETURNS budget_override
LANGUAGE plpgsql STABLE AS $$
DECLARE v_override budget_override;
BEGIN
  SELECT * INTO v_override FROM budget_override
    WHERE department_id = p_department AND employee_id = p_employee AND starts_at <= p_at ORDER BY id DESC LIMIT 1;
  IF v_override.ends_at <= p_at THEN
    RETURN NULL;
  END IF;
  RETURN v_override;
END $$;
