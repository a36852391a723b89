/** Entries of a department and a span by kind. $1 the department, $2 and $3 the span. */
export const BY_KIND = {
  name: 'close_by_kind',
  text: `
    SELECT e.kind, b.currency, count(*) AS entries, sum(e.delta_allotted_minor)::bigint AS "allottedMinor",
      sum(e.delta_spent_minor)::bigint AS "spentMinor", sum(e.delta_held_minor)::bigint AS "heldMinor"
    FROM ledger_entry e JOIN budget b ON b.id = e.budget_id
    WHERE e.department_id = $1 AND e.recorded_at >= $2 AND e.recorded_at < $3
    GROUP BY 1, 2 ORDER BY 2, 1`,
};

/** What was given and taken back, by the GL accounts that the options name. */
export const BY_GL_ACCOUNT = {
  name: 'close_by_gl_account',
  text: `
    SELECT o.gl_account AS "glAccount", b.currency, count(*) FILTER (WHERE e.kind IN ('grant', 'post')) AS gestures,
      coalesce(sum(e.delta_spent_minor) FILTER (WHERE e.kind IN ('grant', 'post')), 0)::bigint AS "givenMinor",
      coalesce(sum(e.delta_allotted_minor - e.delta_spent_minor)
        FILTER (WHERE e.kind IN ('reversal', 'prior_reversal')), 0)::bigint AS "reversedMinor"
    FROM ledger_entry e JOIN budget b ON b.id = e.budget_id
    JOIN gesture g ON g.id = e.gesture_id
    LEFT JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
    WHERE e.department_id = $1 AND e.recorded_at >= $2 AND e.recorded_at < $3
      AND e.kind IN ('grant', 'post', 'reversal', 'prior_reversal')
    GROUP BY 1, 2 ORDER BY 1 NULLS FIRST, 2`,
};

export const SPAN_OF_CLOSE = {
  name: 'span_of_close',
  text: `SELECT starts_at AS "startsAt", ends_at AS "endsAt", to_char(month, 'YYYY-MM-DD') AS "firstDay",
      department_id AS "departmentId"
    FROM month_close WHERE id = $1`,
};
