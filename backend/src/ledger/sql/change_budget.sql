-- The only writer of money: moves a budget or an envelope and appends the entry that says so, in one step.
-- The caller holds the budget's row lock, so that the sequence has no gaps. Errors: AM013 the budget is frozen.
CREATE FUNCTION change_budget(
  p_budget uuid, p_kind text, p_allotted bigint, p_spent bigint, p_held bigint,
  p_gesture uuid, p_actor uuid, p_reason text, p_at timestamptz, p_choice uuid DEFAULT NULL
) RETURNS budget
LANGUAGE plpgsql AS $$
DECLARE b budget;
BEGIN
  UPDATE budget SET
    allotted_minor = allotted_minor + p_allotted, spent_minor = spent_minor + p_spent,
    held_minor = held_minor + p_held, seq = seq + 1
  WHERE id = p_budget RETURNING * INTO STRICT b;
  IF b.frozen THEN
    RAISE EXCEPTION 'budget % is frozen', b.id USING ERRCODE = 'AM013';
  END IF;
  INSERT INTO ledger_entry (budget_id, seq, department_id, employee_id, kind, gesture_id, choice_id,
    delta_allotted_minor, delta_spent_minor, delta_held_minor,
    allotted_after_minor, spent_after_minor, held_after_minor, actor_id, reason, recorded_at)
  VALUES (b.id, b.seq, b.department_id, b.employee_id, p_kind, p_gesture, p_choice,
    p_allotted, p_spent, p_held, b.allotted_minor, b.spent_minor, b.held_minor, p_actor, p_reason, p_at);
  RETURN b;
END $$;
