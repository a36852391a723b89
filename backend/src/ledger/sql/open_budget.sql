-- Finds the employee's budget of the current period, or opens it, and leaves it locked.
-- The clock is read after the lock: a call that waited across midnight lands in the new period. A period older than
-- the newest one is never opened, whatever the clock says.
CREATE FUNCTION open_budget(p_department uuid, p_employee uuid) RETURNS budget
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_newest budget;
  v_opened budget;
  v_envelope budget;
  v_department department;
  v_plan budget_plan;
  v_period record;
  v_at timestamptz;
  v_allotment bigint;
  v_carried bigint := 0;
BEGIN
  LOOP
    SELECT * INTO v_newest FROM budget
      WHERE department_id = p_department AND employee_id = p_employee
      ORDER BY period_from DESC LIMIT 1 FOR NO KEY UPDATE;
    -- closed while we waited for it: a newer one is there now, and a new statement sees it
    CONTINUE WHEN v_newest.closed;

    v_at := database_clock();
    IF v_newest.id IS NOT NULL AND v_at < v_newest.ends_at THEN
      RETURN v_newest;
    END IF;

    SELECT * INTO STRICT v_department FROM department WHERE id = p_department;
    v_plan := plan_in_force(p_department, v_at);
    SELECT * INTO v_period FROM period_of(v_plan.period_kind, v_department.time_zone, v_at);

    INSERT INTO budget (id, department_id, employee_id, plan_id, currency, period_from, period_to, starts_at, ends_at)
      VALUES (uuid_v7(), p_department, p_employee, v_plan.id, v_department.currency,
        -- a plan that changed its period in mid-period must not overlap the budget before it
        greatest(v_period.period_from, v_newest.period_to + 1), v_period.period_to,
        greatest(v_period.starts_at, v_newest.ends_at), v_period.ends_at)
      ON CONFLICT (department_id, employee_id, period_from) DO NOTHING
      RETURNING * INTO v_opened;
    -- else somebody opened the very first budget while we waited: it is found like any other
    EXIT WHEN FOUND;
  END LOOP;

  IF v_newest.id IS NOT NULL THEN
    v_carried := close_budget(v_newest, v_plan.carry_over_cap_minor, v_at);
  END IF;

  v_envelope := open_envelope(p_department, v_plan, v_department.currency,
    v_period.period_from, v_period.period_to, v_period.starts_at, v_period.ends_at, v_at);
  -- a reversal may open a period for somebody who has left or moved on: they are allotted nothing
  v_allotment := CASE WHEN serves_in(p_department, p_employee) THEN
    coalesce((override_in_force(p_department, p_employee, v_at)).allotment_minor, v_plan.default_allotment_minor)
    ELSE 0 END;
  IF v_plan.envelope_rule = 'stop' THEN
    v_allotment := greatest(0, least(v_allotment, v_envelope.allotted_minor - v_envelope.spent_minor));
  END IF;
  PERFORM change_budget(v_envelope.id, 'allot', 0, v_allotment, 0, NULL, NULL, NULL, v_at);
  v_opened := change_budget(v_opened.id, 'open', v_allotment, 0, 0, NULL, NULL, NULL, v_at);
  IF v_carried > 0 THEN
    v_opened := change_budget(v_opened.id, 'carry_in', v_carried, 0, 0, NULL, NULL, NULL, v_at);
  END IF;
  RETURN v_opened;
END $$;
