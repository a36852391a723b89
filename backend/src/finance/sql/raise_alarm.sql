-- Says that an invariant does not hold; said before, it is said once. The budget that is wrong is frozen.
CREATE FUNCTION raise_alarm(p_check text, p_budget uuid, p_violations bigint, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE alarm SET violations = p_violations
    WHERE check_name = p_check AND budget_id IS NOT DISTINCT FROM p_budget AND resolved_at IS NULL;
  IF FOUND THEN
    RETURN;
  END IF;
  INSERT INTO alarm (check_name, department_id, budget_id, violations, raised_at)
    VALUES (p_check, (SELECT department_id FROM budget WHERE id = p_budget), p_budget, p_violations, p_at);
  IF p_budget IS NOT NULL THEN
    PERFORM freeze_budget(p_budget, NULL, p_check);
  END IF;
END $$;
