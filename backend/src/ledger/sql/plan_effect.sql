-- What a new budget plan would touch: {effectiveFrom, openBudgets, changedBudgets, changeMinor, cappedBudgets, moves}.
-- Open budgets move by the difference of the default allotments, down no further than what is given or held. Whoever has
-- an allotment of their own keeps it, and so does a budget whose period is of another kind than the new plan's.
--
-- p_effective  now | next_period; a department's first plan takes effect now
-- p_budgets    the open budgets to look at; null = all of them
CREATE FUNCTION plan_effect(p_department uuid, p_plan jsonb, p_effective text, p_budgets uuid[], p_at timestamptz)
RETURNS jsonb
LANGUAGE sql STABLE AS $$
  WITH old AS (
    SELECT * FROM budget_plan WHERE department_id = p_department AND effective_from <= p_at
    ORDER BY effective_from DESC, id DESC LIMIT 1
  ), open AS (
    SELECT b.*, (p_plan ->> 'defaultAllotmentMinor')::bigint - old.default_allotment_minor AS difference,
      p_effective = 'now' AND made_by.period_kind = p_plan ->> 'periodKind' AND old.period_kind = p_plan ->> 'periodKind'
        AND serves_in(p_department, b.employee_id)
        AND (override_in_force(p_department, b.employee_id, p_at)).allotment_minor IS NULL AS follows
    FROM budget b JOIN budget_plan made_by ON made_by.id = b.plan_id CROSS JOIN old
    WHERE b.department_id = p_department AND b.employee_id IS NOT NULL AND NOT b.closed AND b.ends_at > p_at
      AND (p_budgets IS NULL OR b.id = ANY (p_budgets))
  ), moves AS (
    SELECT employee_id, difference, CASE WHEN follows
      THEN greatest(difference, spent_minor + held_minor - allotted_minor) ELSE 0 END AS amount
    FROM open
  )
  SELECT jsonb_build_object(
    'effectiveFrom', coalesce((SELECT p.ends_at FROM old, department d, period_of(old.period_kind, d.time_zone, p_at) p
      WHERE d.id = p_department AND p_effective = 'next_period'), p_at),
    'openBudgets', count(*),
    'changedBudgets', count(*) FILTER (WHERE amount <> 0),
    'changeMinor', coalesce(sum(amount), 0)::bigint,
    'cappedBudgets', (SELECT count(*) FROM open WHERE follows
      AND difference < spent_minor + held_minor - allotted_minor),
    'moves', coalesce(jsonb_agg(jsonb_build_object('employeeId', employee_id, 'amountMinor', amount)
      ORDER BY employee_id) FILTER (WHERE amount <> 0), '[]'))
  FROM moves
$$;
