-- Finds or opens the department's envelope of a period and locks it. The caller holds its own budget's lock already:
-- budgets before envelopes, everywhere, or two openers would wait for each other.
CREATE FUNCTION open_envelope(
  p_department uuid, p_plan budget_plan, p_currency text,
  p_from date, p_to date, p_starts_at timestamptz, p_ends_at timestamptz, p_at timestamptz
) RETURNS budget
LANGUAGE plpgsql AS $$
DECLARE v_envelope budget;
BEGIN
  INSERT INTO budget (id, department_id, plan_id, currency, period_from, period_to, starts_at, ends_at)
    VALUES (uuid_v7(), p_department, p_plan.id, p_currency, p_from, p_to, p_starts_at, p_ends_at)
    ON CONFLICT (department_id, employee_id, period_from) DO NOTHING
    RETURNING * INTO v_envelope;
  IF FOUND THEN
    RETURN change_budget(v_envelope.id, 'open', p_plan.envelope_minor, 0, 0, NULL, NULL, NULL, p_at);
  END IF;
  SELECT * INTO STRICT v_envelope FROM budget
    WHERE department_id = p_department AND employee_id IS NULL AND period_from = p_from FOR NO KEY UPDATE;
  RETURN v_envelope;
END $$;
