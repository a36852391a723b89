-- Tops up and withdraws: one budget, two (a move) or a whole department's, in one act, all of them or none.
-- What it sums to comes out of the department's envelope or goes back to it.
--
-- p_adjustments  [{employeeId, amountMinor, budgetId?}], signed minor units, each employee once, all of p_department, their
--                budgets of the current period open already: opening locks the envelope, and budgets come before
--                envelopes. A budgetId says which one was meant
-- Returns {outcome: adjusted | below_committed | envelope_exceeded | key_reused, ...}; adjusted carries budgets:
-- [{employeeId, budget}]. Errors: AM003 a budget of the current period is not open.
CREATE FUNCTION adjust_budgets(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_department uuid, p_adjustments jsonb, p_reason text
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_answer jsonb;
  v_item record;
  b budget;
  v_at timestamptz;
  v_before jsonb := '{}';
BEGIN
  v_answer := claim_request(p_actor, p_key, p_request_hash);
  IF v_answer IS NOT NULL THEN
    RETURN v_answer;
  END IF;

  -- in the order of the people, like the shared commits
  FOR v_item IN
    SELECT * FROM jsonb_to_recordset(p_adjustments) AS a("employeeId" uuid, "amountMinor" bigint, "budgetId" uuid)
    ORDER BY "employeeId"
  LOOP
    SELECT * INTO b FROM budget
      WHERE department_id = p_department AND employee_id = v_item."employeeId" AND NOT closed FOR NO KEY UPDATE;
    v_at := database_clock();
    IF NOT FOUND OR b.ends_at <= v_at OR v_item."budgetId" <> b.id THEN
      RAISE EXCEPTION 'the budget of % is not open', v_item."employeeId" USING ERRCODE = 'AM003';
    END IF;
    IF v_item."amountMinor" < 0 THEN
      b := release_expired_holds(b, v_at);
      IF b.allotted_minor + v_item."amountMinor" < b.spent_minor + b.held_minor THEN
        RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'below_committed',
          'employeeId', b.employee_id, 'committedMinor', b.spent_minor + b.held_minor,
          'allottedMinor', b.allotted_minor, 'amountMinor', v_item."amountMinor", 'currency', b.currency));
      END IF;
    END IF;
    v_before := v_before || jsonb_build_object(b.employee_id::text, b.allotted_minor);
  END LOOP;

  v_answer := move_budgets(p_department, p_adjustments, p_actor, p_reason, v_at);
  IF v_answer IS NOT NULL THEN
    RETURN answer_request(p_actor, p_key, v_answer);
  END IF;

  INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after)
    SELECT p_actor, p_department, 'budget', o.id, jsonb_build_object('allottedMinor', v_before -> o.employee_id::text),
      jsonb_build_object('employeeId', o.employee_id, 'allottedMinor', o.allotted_minor, 'reason', p_reason)
    FROM budget o WHERE o.department_id = p_department AND NOT o.closed
      AND (v_before ->> o.employee_id::text)::bigint <> o.allotted_minor
    ORDER BY o.employee_id;
  SELECT jsonb_build_object('outcome', 'adjusted', 'budgets', jsonb_agg(
      jsonb_build_object('employeeId', o.employee_id, 'budget', budget_facts(o)) ORDER BY o.employee_id))
    INTO v_answer FROM budget o
    WHERE o.department_id = p_department AND NOT o.closed AND v_before ? o.employee_id::text;
  RETURN answer_request(p_actor, p_key, v_answer);
END $$;
