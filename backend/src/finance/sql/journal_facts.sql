-- What a department has to book for a span of time, added up: what was given at once, what was given as codes and what
-- became of those, what was taken back. A code that was taken back after its end had cost nothing any more.
CREATE FUNCTION journal_facts(p_department uuid, p_from timestamptz, p_to timestamptz)
RETURNS TABLE (event text, option_account text, currency text, minor bigint)
LANGUAGE sql STABLE AS $$
  WITH facts AS (
    SELECT CASE WHEN e.kind IN ('grant', 'post') THEN 'given' ELSE 'reversed' END AS event, e.gesture_id, b.currency::text,
      CASE WHEN e.kind IN ('grant', 'post') THEN e.delta_spent_minor ELSE e.delta_allotted_minor - e.delta_spent_minor END
        AS minor
    FROM ledger_entry e JOIN budget b ON b.id = e.budget_id
    WHERE e.department_id = p_department AND e.recorded_at >= p_from AND e.recorded_at < p_to
      AND e.kind IN ('grant', 'post', 'reversal', 'prior_reversal')
      AND NOT EXISTS (SELECT FROM voucher v WHERE v.gesture_id = e.gesture_id)
    UNION ALL
    SELECT t.event, f.gesture_id, f.currency, t.minor
    FROM voucher_facts(p_department, p_from, p_to) f
    CROSS JOIN LATERAL (VALUES ('given_code', f.issued), ('redeemed', f.redeemed), ('expired', f.expired),
      ('reversed_code', f.reversed)) AS t(event, minor)
    WHERE t.minor <> 0
  )
  SELECT f.event, o.gl_account, f.currency, sum(f.minor)::bigint
  FROM facts f JOIN gesture g ON g.id = f.gesture_id
  LEFT JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
  GROUP BY 1, 2, 3 HAVING sum(f.minor) <> 0
$$;
