-- A department's budget plan in force and the next one, if another is decided: {plan, effectiveFrom, next}; plan and
-- effectiveFrom are null until there is one.
CREATE FUNCTION plans_of(p_department uuid, p_at timestamptz) RETURNS jsonb
LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('plan', plan_facts(p), 'effectiveFrom', p.effective_from, 'next',
    CASE WHEN plan_facts(n) IS DISTINCT FROM plan_facts(p) AND n.id IS NOT NULL
      THEN jsonb_build_object('plan', plan_facts(n), 'effectiveFrom', n.effective_from) END)
  FROM (SELECT) AS one
  LEFT JOIN LATERAL (SELECT * FROM budget_plan WHERE department_id = p_department AND effective_from <= p_at
    ORDER BY effective_from DESC, id DESC LIMIT 1) p ON true
  LEFT JOIN LATERAL (SELECT f.* FROM budget_plan f WHERE f.department_id = p_department AND f.effective_from > p_at
    ORDER BY f.effective_from, f.id DESC LIMIT 1) n ON true
$$;
