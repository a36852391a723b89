-- Gives one person an exception from the plan, or ends it. The authority limit counts at once; the allotment counts from
-- the next opening, and an open budget moves by the difference, down no further than what is given or held.
--
-- p_override  {allotmentMinor, authorityLimitMinor, reason, until}; until = the last day it holds. Null ends it
-- Returns {outcome: changed | envelope_exceeded | key_reused, ...}.
CREATE FUNCTION change_override(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_department uuid, p_employee uuid, p_override jsonb
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_answer jsonb;
  v_before budget_override;
  v_plan budget_plan;
  v_at timestamptz;
  v_reason text;
  v_moves jsonb;
  v_locked uuid[];
BEGIN
  v_answer := claim_request(p_actor, p_key, p_request_hash);
  IF v_answer IS NOT NULL THEN
    RETURN v_answer;
  END IF;

  -- the department before its budgets: the exception's own trigger locks it
  PERFORM FROM department WHERE id = p_department FOR NO KEY UPDATE;
  v_locked := lock_open_budgets(p_department, p_employee);
  v_at := database_clock();
  v_plan := plan_in_force(p_department, v_at);
  v_before := override_in_force(p_department, p_employee, v_at);
  v_reason := coalesce(p_override ->> 'reason', v_before.reason, '-');

  SELECT coalesce(jsonb_agg(jsonb_build_object('employeeId', p_employee, 'amountMinor',
      greatest(coalesce((p_override ->> 'allotmentMinor')::bigint, v_plan.default_allotment_minor)
        - coalesce(v_before.allotment_minor, v_plan.default_allotment_minor),
        b.spent_minor + b.held_minor - b.allotted_minor))), '[]')
    INTO v_moves FROM budget b JOIN budget_plan p ON p.id = b.plan_id AND p.period_kind = v_plan.period_kind
    WHERE b.id = ANY (v_locked) AND b.ends_at > v_at;

  v_answer := move_budgets(p_department, v_moves, p_actor, v_reason, v_at);
  IF v_answer IS NOT NULL THEN
    RETURN answer_request(p_actor, p_key, v_answer);
  END IF;

  INSERT INTO budget_override (department_id, employee_id, allotment_minor, authority_limit_minor, reason, starts_at,
      ends_at, created_by)
    SELECT p_department, p_employee, (p_override ->> 'allotmentMinor')::bigint,
      (p_override ->> 'authorityLimitMinor')::bigint, v_reason, v_at,
      coalesce(((p_override ->> 'until')::date + 1)::timestamp AT TIME ZONE d.time_zone, v_at), p_actor
    FROM department d WHERE d.id = p_department;
  INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after)
    VALUES (p_actor, p_department, 'budget_override', p_employee,
      CASE WHEN v_before.id IS NOT NULL THEN jsonb_build_object('allotmentMinor', v_before.allotment_minor,
        'authorityLimitMinor', v_before.authority_limit_minor, 'reason', v_before.reason, 'endsAt', v_before.ends_at) END,
      p_override);
  RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'changed'));
END $$;
