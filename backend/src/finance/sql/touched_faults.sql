-- The same as budget_faults, of what has happened since a moment: each entry since then against the one before it, and
-- every open budget against its last entry. Where all was well before that moment, all is well when this finds nothing.
CREATE FUNCTION touched_faults(p_since timestamptz)
RETURNS TABLE (check_name text, budget_id uuid, violations bigint)
LANGUAGE sql STABLE AS $$
  WITH fresh AS MATERIALIZED (SELECT e.* FROM ledger_entry e WHERE e.recorded_at >= p_since),
  touched AS (
    SELECT b.* FROM budget b WHERE NOT b.closed
    UNION
    SELECT b.* FROM budget b WHERE b.id IN (SELECT f.budget_id FROM fresh f)
  ), links AS (
    SELECT f.budget_id,
      count(*) FILTER (WHERE p.seq IS NULL AND f.seq > 1) AS gaps,
      count(*) FILTER (WHERE (p.seq IS NOT NULL OR f.seq = 1) AND (
        f.allotted_after_minor - f.delta_allotted_minor <> coalesce(p.allotted_after_minor, 0)
        OR f.spent_after_minor - f.delta_spent_minor <> coalesce(p.spent_after_minor, 0)
        OR f.held_after_minor - f.delta_held_minor <> coalesce(p.held_after_minor, 0))) AS breaks,
      count(*) FILTER (WHERE f.kind IN ('grant', 'post') AND NOT EXISTS (SELECT FROM gesture g WHERE g.id = f.gesture_id
        AND g.budget_id = f.budget_id AND g.amount_minor = f.delta_spent_minor AND g.state IN ('granted', 'reversed')))
        AS strays
    FROM fresh f LEFT JOIN ledger_entry p ON p.budget_id = f.budget_id AND p.seq = f.seq - 1
    GROUP BY f.budget_id
  )
  SELECT f.name, b.id, f.violations FROM touched b
  LEFT JOIN links l ON l.budget_id = b.id
  LEFT JOIN LATERAL (SELECT * FROM ledger_entry x WHERE x.budget_id = b.id ORDER BY x.seq DESC LIMIT 1) e ON true
  CROSS JOIN LATERAL (VALUES
    ('never_overspent', (b.employee_id IS NOT NULL AND (b.spent_minor + b.held_minor > b.allotted_minor
      OR b.spent_minor < 0 OR b.held_minor < 0))::int::bigint),
    ('balance_equals_entries', ((b.allotted_minor, b.spent_minor, b.held_minor, b.seq) IS DISTINCT FROM
      (e.allotted_after_minor, e.spent_after_minor, e.held_after_minor, e.seq) AND e.seq IS NOT NULL)::int::bigint),
    ('budget_has_entries', (e.seq IS NULL)::int::bigint),
    ('sequence_gap_free', l.gaps),
    ('running_totals', l.breaks),
    ('gesture_recorded_once', l.strays),
    ('held_equals_waiting', (b.held_minor <> held_by(b.id))::int::bigint)
  ) AS f(name, violations)
  WHERE f.violations > 0
$$;
