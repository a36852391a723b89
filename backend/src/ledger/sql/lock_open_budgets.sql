-- Locks a department's open budgets, or one person's, in the order of the people, and gives back what expired requests
-- still hold in them. Returns their ids; what others open from now on is not among them and must be left alone.
-- p_employee  null = everybody's
CREATE FUNCTION lock_open_budgets(p_department uuid, p_employee uuid) RETURNS uuid[]
LANGUAGE plpgsql AS $$
DECLARE
  b budget;
  v_locked uuid[];
BEGIN
  LOOP
    v_locked := '{}';
    BEGIN
      FOR b IN
        SELECT * FROM budget WHERE department_id = p_department AND NOT closed
          AND employee_id IS NOT NULL AND (p_employee IS NULL OR employee_id = p_employee)
        ORDER BY employee_id FOR NO KEY UPDATE
      LOOP
        v_locked := v_locked || b.id;
        PERFORM release_expired_holds(b, database_clock());
      END LOOP;
      -- a period turned while we waited: locked now, the new budget would be out of order
      IF EXISTS (SELECT FROM budget WHERE department_id = p_department AND NOT closed AND id <> ALL (v_locked)
          AND employee_id IS NOT NULL AND (p_employee IS NULL OR employee_id = p_employee)) THEN
        RAISE EXCEPTION 'a budget was opened meanwhile' USING ERRCODE = 'AM006';
      END IF;
      RETURN v_locked;
    EXCEPTION WHEN SQLSTATE 'AM006' THEN
      -- everything is unlocked again: from the beginning
    END;
  END LOOP;
END $$;
