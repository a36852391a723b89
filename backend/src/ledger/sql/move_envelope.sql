-- Takes money out of the envelope of a budget's period, or puts it back. The caller holds the budget's lock.
-- Returns null when it was done; else what the envelope has left, in minor units, and nothing was changed.
CREATE FUNCTION move_envelope(
  p_budget budget, p_amount bigint, p_gesture uuid, p_actor uuid, p_reason text, p_at timestamptz
) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
  v_plan budget_plan;
  v_period record;
  v_envelope budget;
BEGIN
  SELECT * INTO STRICT v_plan FROM budget_plan WHERE id = p_budget.plan_id;
  SELECT p.* INTO v_period FROM department d, period_of(v_plan.period_kind, d.time_zone, p_budget.starts_at) p
    WHERE d.id = p_budget.department_id;
  v_envelope := open_envelope(p_budget.department_id, v_plan, p_budget.currency,
    v_period.period_from, v_period.period_to, v_period.starts_at, v_period.ends_at, p_at);
  -- the rule of today, not of the day the period opened
  v_plan := plan_in_force(p_budget.department_id, p_at);
  IF p_amount > 0 AND v_plan.envelope_rule = 'stop' AND v_envelope.allotted_minor - v_envelope.spent_minor < p_amount THEN
    RETURN greatest(0, v_envelope.allotted_minor - v_envelope.spent_minor);
  END IF;
  PERFORM change_budget(v_envelope.id, 'allot', 0, p_amount, 0, p_gesture, p_actor, p_reason, p_at);
  RETURN NULL;
END $$;
