-- Tops up and withdraws: one budget, two (a move) or a whole department's, in one act, all of them or none.
-- What it sums to comes out of the department's envelope or goes back to it.
--
-- p_adjustments  [{employeeId, amountMinor}], signed minor units, each employee once, all of p_department, their budgets
--                of the current period open already: opening locks the envelope, and budgets come before envelopes
-- Returns {outcome: adjusted | below_committed | envelope_exceeded | key_reused, ...}; adjusted carries budgets:
-- [{employeeId, budget}]. Errors: AM003 a budget of the current period is not open.
CREATE FUNCTION adjust_budgets(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_department uuid, p_adjustments jsonb, p_reason text
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_replay jsonb;
  v_item record;
  b budget;
  v_at timestamptz;
  v_sum bigint;
  v_budgets jsonb := '[]';
BEGIN
  v_replay := claim_request(p_actor, p_key, p_request_hash);
  IF v_replay IS NOT NULL THEN
    RETURN v_replay;
  END IF;

  -- all locks before the first test, in the order of the people, like the shared commits
  FOR v_item IN
    SELECT * FROM jsonb_to_recordset(p_adjustments) AS a("employeeId" uuid, "amountMinor" bigint) ORDER BY "employeeId"
  LOOP
    SELECT * INTO b FROM budget
      WHERE department_id = p_department AND employee_id = v_item."employeeId" AND NOT closed FOR NO KEY UPDATE;
    v_at := database_clock();
    IF NOT FOUND OR b.ends_at <= v_at THEN
      RAISE EXCEPTION 'the budget of % is not open', v_item."employeeId" USING ERRCODE = 'AM003';
    END IF;
    IF v_item."amountMinor" < 0 THEN
      b := release_expired_holds(b, v_at);
    END IF;
    IF b.allotted_minor + v_item."amountMinor" < b.spent_minor + b.held_minor THEN
      RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'below_committed',
        'employeeId', b.employee_id, 'committedMinor', b.spent_minor + b.held_minor,
        'allottedMinor', b.allotted_minor, 'amountMinor', v_item."amountMinor", 'currency', b.currency));
    END IF;
  END LOOP;

  SELECT sum("amountMinor") INTO v_sum FROM jsonb_to_recordset(p_adjustments) AS a("amountMinor" bigint);
  -- the envelope last; what goes beyond it is refused before anything has moved
  IF v_sum <> 0 THEN
    DECLARE v_left bigint := move_envelope(b, v_sum, NULL, p_actor, p_reason, v_at);
    BEGIN
      IF v_left IS NOT NULL THEN
        RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'envelope_exceeded',
          'remainingMinor', v_left, 'amountMinor', v_sum, 'currency', b.currency));
      END IF;
    END;
  END IF;

  FOR v_item IN
    SELECT * FROM jsonb_to_recordset(p_adjustments) AS a("employeeId" uuid, "amountMinor" bigint)
      WHERE "amountMinor" <> 0 ORDER BY "employeeId"
  LOOP
    SELECT * INTO STRICT b FROM budget
      WHERE department_id = p_department AND employee_id = v_item."employeeId" AND NOT closed;
    b := change_budget(b.id, CASE WHEN v_item."amountMinor" > 0 THEN 'top_up' ELSE 'withdraw' END,
      v_item."amountMinor", 0, 0, NULL, p_actor, p_reason, v_at);
    v_budgets := v_budgets || jsonb_build_object('employeeId', b.employee_id, 'budget', budget_facts(b));
  END LOOP;
  RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'adjusted', 'budgets', v_budgets));
END $$;
