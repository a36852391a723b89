-- Locks a department's open budgets, or one person's, in the order of the people, and gives back what expired requests
-- still hold in them.
-- p_employee  null = everybody's
CREATE FUNCTION lock_open_budgets(p_department uuid, p_employee uuid) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE b budget;
BEGIN
  FOR b IN
    SELECT * FROM budget WHERE department_id = p_department AND NOT closed
      AND employee_id IS NOT NULL AND (p_employee IS NULL OR employee_id = p_employee)
    ORDER BY employee_id FOR NO KEY UPDATE
  LOOP
    PERFORM release_expired_holds(b, database_clock());
  END LOOP;
END $$;
