-- Ends somebody's service in a department: what waits is ended, what is left of the open budget goes back to the
-- envelope. Whether they leave the company or only the department is settled here as well, so that nothing can be granted
-- in between.
--
-- p_leave  true: the employee is deactivated; false: only the roles in the department are taken away
-- Returns {outcome: ended | key_reused, returnedMinor, currency, endedRequests}.
CREATE FUNCTION end_service(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_employee uuid, p_department uuid, p_leave boolean, p_reason text
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_replay jsonb;
  b budget;
  g gesture;
  v_at timestamptz;
  v_left bigint := 0;
  v_ended int := 0;
BEGIN
  v_replay := claim_request(p_actor, p_key, p_request_hash);
  IF v_replay IS NOT NULL THEN
    RETURN v_replay;
  END IF;

  -- the budget first: a grant under way ends before or is refused after
  SELECT * INTO b FROM budget
    WHERE department_id = p_department AND employee_id = p_employee AND NOT closed FOR NO KEY UPDATE;
  v_at := database_clock();
  IF p_leave THEN
    UPDATE employee SET active = false WHERE id = p_employee;
    DELETE FROM session WHERE employee_id = p_employee;
  ELSE
    DELETE FROM employee_role WHERE employee_id = p_employee AND department_id = p_department;
  END IF;

  FOR g IN
    UPDATE gesture SET state = 'refused', settled_at = v_at, settled_by = p_actor, settlement_note = p_reason
      WHERE department_id = p_department AND employee_id = p_employee AND state = 'awaiting' RETURNING *
  LOOP
    v_ended := v_ended + 1;
    IF g.budget_id = b.id THEN
      b := release_hold(g, p_actor, p_reason, v_at);
    ELSE
      PERFORM release_hold(g, p_actor, p_reason, v_at);
    END IF;
  END LOOP;

  IF b.id IS NOT NULL AND b.ends_at > v_at THEN
    v_left := b.allotted_minor - b.spent_minor - b.held_minor;
    IF v_left > 0 THEN
      PERFORM move_envelope(b, -v_left, NULL, p_actor, p_reason, v_at);
      PERFORM change_budget(b.id, 'withdraw', -v_left, 0, 0, NULL, p_actor, p_reason, v_at);
    END IF;
  END IF;
  RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'ended', 'returnedMinor', v_left,
    'currency', b.currency, 'endedRequests', v_ended));
END $$;
