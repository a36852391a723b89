-- Gives a department a new budget plan: from now on, which moves the open budgets and the open envelope as well, or from
-- the next period on, which leaves them alone.
--
-- p_plan  the plan in the words of the contract; p_effective now | next_period
-- Returns {outcome: changed | envelope_exceeded | key_reused, ...}; changed carries plans (as plans_of) and effect.
CREATE FUNCTION change_plan(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_department uuid, p_plan jsonb, p_effective text, p_reason text
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_answer jsonb;
  v_before jsonb;
  v_effect jsonb;
  v_envelope budget;
  v_locked uuid[];
  v_at timestamptz;
BEGIN
  v_answer := claim_request(p_actor, p_key, p_request_hash);
  IF v_answer IS NOT NULL THEN
    RETURN v_answer;
  END IF;

  -- the department before its budgets: the plan's own trigger locks it
  PERFORM FROM department WHERE id = p_department FOR NO KEY UPDATE;
  v_locked := lock_open_budgets(p_department, NULL);
  v_at := database_clock();
  v_before := plans_of(p_department, v_at);
  v_effect := plan_effect(p_department, p_plan, p_effective, v_locked, v_at);

  BEGIN
    INSERT INTO budget_plan (id, department_id, period_kind, default_allotment_minor, authority_limit_minor,
        carry_over_cap_minor, envelope_minor, envelope_rule, hold_minutes, effective_from, created_by)
      SELECT uuid_v7(), p_department, "periodKind", "defaultAllotmentMinor", "authorityLimitMinor",
        "carryOverCapMinor", "envelopeMinor", "envelopeRule", "holdMinutes", (v_effect ->> 'effectiveFrom')::timestamptz,
        p_actor
      FROM jsonb_to_record(p_plan) AS p("periodKind" text, "defaultAllotmentMinor" bigint, "authorityLimitMinor" bigint,
        "carryOverCapMinor" bigint, "envelopeMinor" bigint, "envelopeRule" text, "holdMinutes" int);
    IF p_effective = 'now' THEN
      FOR v_envelope IN
        SELECT b.* FROM budget b JOIN budget_plan p ON p.id = b.plan_id
        WHERE b.department_id = p_department AND b.employee_id IS NULL AND b.starts_at <= v_at AND b.ends_at > v_at
          AND p.period_kind = p_plan ->> 'periodKind' FOR NO KEY UPDATE OF b
      LOOP
        PERFORM resize_envelope(v_envelope, (p_plan ->> 'envelopeMinor')::bigint, p_actor, p_reason, v_at);
      END LOOP;
      v_answer := move_budgets(p_department, v_effect -> 'moves', p_actor, p_reason, v_at);
      IF v_answer IS NOT NULL THEN
        RAISE EXCEPTION 'the envelope is too small' USING ERRCODE = 'AM004';
      END IF;
    END IF;
  EXCEPTION WHEN SQLSTATE 'AM004' THEN
    RETURN answer_request(p_actor, p_key, v_answer);
  END;

  INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after)
    VALUES (p_actor, p_department, 'budget_plan', p_department, nullif(v_before -> 'plan', 'null'),
      p_plan || jsonb_build_object('effectiveFrom', v_effect -> 'effectiveFrom', 'reason', p_reason));
  RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'changed',
    'plans', plans_of(p_department, v_at), 'effect', v_effect - 'moves'));
END $$;
