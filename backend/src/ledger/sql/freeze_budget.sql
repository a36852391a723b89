-- Freezes a budget, or lets it move again. What is frozen takes no entry of any kind: change_budget refuses it.
-- p_actor null = the reconciliation, and the reason is the name of its check
CREATE FUNCTION freeze_budget(p_budget uuid, p_actor uuid, p_reason text, p_frozen boolean DEFAULT true) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE b budget;
BEGIN
  UPDATE budget SET frozen = p_frozen WHERE id = p_budget AND frozen <> p_frozen RETURNING * INTO b;
  IF FOUND THEN
    INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after)
      VALUES (p_actor, b.department_id, 'budget_freeze', b.id, jsonb_build_object('frozen', NOT p_frozen),
        jsonb_build_object('frozen', p_frozen, 'employeeId', b.employee_id, 'reason', p_reason));
  END IF;
END $$;
