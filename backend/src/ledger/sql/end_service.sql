-- Ends somebody's service in a department: what waits is ended, what is left of the open budget goes back to the
-- envelope. Whether they leave the company or only the department is settled here as well, so that nothing can be granted
-- in between.
--
-- p_department  where they serve; null for somebody who serves nowhere and has no budget
-- p_leave       true: the employee is deactivated; false: only the role at the desk is taken away
-- Returns {outcome: ended | key_reused, returnedMinor, currency, endedRequests}.
CREATE FUNCTION end_service(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_employee uuid, p_department uuid, p_leave boolean, p_reason text
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_answer jsonb;
  b budget;
  g gesture;
  c choice;
  v_at timestamptz;
  v_left bigint := 0;
  v_ended int := 0;
BEGIN
  v_answer := claim_request(p_actor, p_key, p_request_hash);
  IF v_answer IS NOT NULL THEN
    RETURN v_answer;
  END IF;

  IF p_leave THEN
    UPDATE employee SET active = false WHERE id = p_employee;
    DELETE FROM session WHERE employee_id = p_employee;
  ELSE
    DELETE FROM employee_role WHERE employee_id = p_employee AND department_id = p_department AND role = 'staff';
  END IF;

  -- budgets of the past in which something waits, then the current one, opened with nothing in it if need be: a grant
  -- under way, even the very first one, ends before or is refused after
  PERFORM FROM budget o WHERE o.department_id = p_department AND o.employee_id = p_employee
      AND (EXISTS (SELECT FROM gesture w WHERE w.budget_id = o.id AND w.state = 'awaiting')
        OR EXISTS (SELECT FROM choice w WHERE w.budget_id = o.id AND w.state = 'open'))
    ORDER BY o.period_from FOR NO KEY UPDATE;
  IF EXISTS (SELECT FROM budget_plan WHERE department_id = p_department AND effective_from <= database_clock()) THEN
    b := open_budget(p_department, p_employee);
  END IF;
  v_at := database_clock();

  FOR g IN
    UPDATE gesture SET settled_at = v_at,
        state = CASE WHEN expires_at <= v_at THEN 'expired' ELSE 'refused' END,
        settled_by = CASE WHEN expires_at > v_at THEN p_actor END,
        settlement_note = CASE WHEN expires_at > v_at THEN p_reason END
      WHERE department_id = p_department AND employee_id = p_employee AND state = 'awaiting' RETURNING *
  LOOP
    PERFORM release_hold(g, g.settled_by, coalesce(g.settlement_note, 'expired'), v_at);
    v_ended := v_ended + (g.state = 'refused')::int;
  END LOOP;

  FOR c IN
    SELECT * FROM choice WHERE department_id = p_department AND employee_id = p_employee AND state = 'open' ORDER BY id
  LOOP
    IF c.expires_at <= v_at THEN
      PERFORM end_choice(c.id, 'expired', NULL, v_at);
    ELSE
      PERFORM end_choice(c.id, 'withdrawn', p_actor, v_at);
    END IF;
  END LOOP;

  IF b.id IS NOT NULL THEN
    SELECT * INTO STRICT b FROM budget WHERE id = b.id;
    v_left := b.allotted_minor - b.spent_minor - b.held_minor;
    IF v_left > 0 THEN
      PERFORM move_envelope(b, -v_left, NULL, p_actor, p_reason, v_at);
      PERFORM change_budget(b.id, 'withdraw', -v_left, 0, 0, NULL, p_actor, p_reason, v_at);
    END IF;
  END IF;
  PERFORM pass_promises_on(p_employee, p_actor, NULL, v_at);
  RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'ended', 'returnedMinor', v_left,
    'currency', b.currency, 'endedRequests', v_ended));
END $$;
