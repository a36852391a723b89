-- What is wrong with budgets, by the names of the reconciliation's checks: every entry of theirs is looked at.
-- p_budgets  null = all
CREATE FUNCTION budget_faults(p_budgets uuid[])
RETURNS TABLE (check_name text, budget_id uuid, violations bigint)
LANGUAGE sql STABLE AS $$
  WITH wanted AS (SELECT b.* FROM budget b WHERE p_budgets IS NULL OR b.id = ANY (p_budgets)),
  steps AS (
    SELECT e.*, e.seq - lag(e.seq, 1, 0::bigint) OVER w AS step,
      e.allotted_after_minor - e.delta_allotted_minor <> lag(e.allotted_after_minor, 1, 0::bigint) OVER w
        OR e.spent_after_minor - e.delta_spent_minor <> lag(e.spent_after_minor, 1, 0::bigint) OVER w
        OR e.held_after_minor - e.delta_held_minor <> lag(e.held_after_minor, 1, 0::bigint) OVER w AS breaks
    FROM wanted b JOIN ledger_entry e ON e.budget_id = b.id WINDOW w AS (PARTITION BY e.budget_id ORDER BY e.seq)
  ), sums AS (
    SELECT s.budget_id, sum(delta_allotted_minor) AS a, sum(delta_spent_minor) AS s, sum(delta_held_minor) AS h,
      max(seq) AS q, count(*) FILTER (WHERE step <> 1) AS gaps, count(*) FILTER (WHERE breaks) AS breaks,
      count(*) FILTER (WHERE kind IN ('grant', 'post') AND NOT EXISTS (SELECT FROM gesture g WHERE g.id = s.gesture_id
        AND g.budget_id = s.budget_id AND g.amount_minor = s.delta_spent_minor AND g.state IN ('granted', 'reversed')))
        AS strays
    FROM steps s GROUP BY s.budget_id
  )
  SELECT f.name, b.id, f.violations FROM wanted b LEFT JOIN sums e ON e.budget_id = b.id
  CROSS JOIN LATERAL (VALUES
    ('never_overspent', (b.employee_id IS NOT NULL AND (b.spent_minor + b.held_minor > b.allotted_minor
      OR b.spent_minor < 0 OR b.held_minor < 0))::int::bigint),
    ('balance_equals_entries', ((b.allotted_minor, b.spent_minor, b.held_minor, b.seq)
      IS DISTINCT FROM (e.a, e.s, e.h, e.q) AND e.budget_id IS NOT NULL)::int::bigint),
    ('budget_has_entries', (e.budget_id IS NULL)::int::bigint),
    ('sequence_gap_free', e.gaps),
    ('running_totals', e.breaks),
    ('gesture_recorded_once', e.strays),
    ('held_equals_waiting', (b.held_minor <> held_by(b.id))::int::bigint)
  ) AS f(name, violations)
  WHERE f.violations > 0
$$;
