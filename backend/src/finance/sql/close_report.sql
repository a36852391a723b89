-- What a month came to in which nothing is dated any more: entries by kind, what was given and taken back by the GL
-- accounts that options name, what is owed on codes. Names in every language; amounts in minor units.
CREATE FUNCTION close_report(p_close uuid) RETURNS jsonb
LANGUAGE sql STABLE AS $$
  WITH c AS (SELECT k.*, d.name, d.currency FROM month_close k JOIN department d ON d.id = k.department_id WHERE k.id = p_close),
  entries AS MATERIALIZED (
    SELECT e.kind, b.currency::text AS currency, o.gl_account, count(*) AS entries,
      sum(e.delta_allotted_minor)::bigint AS allotted, sum(e.delta_spent_minor)::bigint AS spent,
      sum(e.delta_held_minor)::bigint AS held
    FROM c JOIN ledger_entry e ON e.department_id = c.department_id
      AND e.recorded_at >= c.starts_at AND e.recorded_at < c.ends_at
    JOIN budget b ON b.id = e.budget_id
    LEFT JOIN gesture g ON g.id = e.gesture_id
    LEFT JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
    GROUP BY 1, 2, 3
  ), kinds AS (
    SELECT kind, currency, sum(entries) AS entries, sum(allotted) AS allotted, sum(spent) AS spent, sum(held) AS held
    FROM entries GROUP BY 1, 2
  ), accounts AS (
    SELECT gl_account, currency, coalesce(sum(entries) FILTER (WHERE spent > 0), 0) AS gestures,
      coalesce(sum(spent) FILTER (WHERE spent > 0), 0) AS given,
      coalesce(sum(allotted - spent) FILTER (WHERE kind IN ('reversal', 'prior_reversal')), 0) AS reversed
    FROM entries WHERE kind IN ('grant', 'post', 'reversal', 'prior_reversal') GROUP BY 1, 2
  ), owed AS (
    SELECT coalesce(f.currency, c.currency::text) AS currency,
      coalesce(sum(f.opening), 0) AS opening, coalesce(sum(f.issued), 0) AS issued,
      coalesce(sum(f.redeemed), 0) AS redeemed, coalesce(sum(f.expired), 0) AS expired,
      coalesce(sum(f.reversed), 0) AS reversed, coalesce(sum(f.closing), 0) AS closing,
      jsonb_build_object('opening', count(*) FILTER (WHERE f.opening <> 0), 'issued', count(*) FILTER (WHERE f.issued <> 0),
        'redeemed', count(*) FILTER (WHERE f.redeemed <> 0), 'expired', count(*) FILTER (WHERE f.expired <> 0),
        'reversed', count(*) FILTER (WHERE f.reversed <> 0), 'closing', count(*) FILTER (WHERE f.closing <> 0)) AS counts
    FROM c LEFT JOIN LATERAL voucher_facts(c.department_id, c.starts_at, c.ends_at) f ON true GROUP BY 1
  )
  SELECT jsonb_build_object(
    'byKind', coalesce((SELECT jsonb_agg(jsonb_build_object('kind', kind, 'currency', currency, 'entries', entries,
        'allottedMinor', allotted, 'spentMinor', spent, 'heldMinor', held) ORDER BY currency, kind) FROM kinds), '[]'),
    'byGlAccount', coalesce((SELECT jsonb_agg(jsonb_build_object('glAccount', gl_account, 'currency', currency,
        'gestures', gestures, 'givenMinor', given, 'reversedMinor', reversed)
        ORDER BY gl_account NULLS FIRST, currency) FROM accounts), '[]'),
    'voucherLiability', (SELECT jsonb_agg(jsonb_build_object('departmentId', c.department_id, 'departmentName', c.name,
        'currency', o.currency, 'openingMinor', opening, 'issuedMinor', issued, 'redeemedMinor', redeemed,
        'expiredMinor', expired, 'reversedMinor', reversed, 'closingMinor', closing,
        'differenceMinor', opening + issued - redeemed - expired - reversed - closing, 'counts', counts)
        ORDER BY o.currency) FROM owed o, c))
$$;
