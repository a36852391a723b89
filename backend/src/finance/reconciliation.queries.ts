/** What does not cancel out. */
const UNEVEN = `HAVING sum(entries) <> 0 OR sum(undone) <> 0 OR sum(allotted_minor) <> 0 OR sum(spent_minor) <> 0
              OR sum(held_minor) <> 0`;

/**
 * The invariants of the ledger, each as a query that counts what breaks it. All of them must count zero, always:
 * while it runs, after a crash, after every race.
 */
export const RECONCILIATION_CHECKS: readonly { name: string; sql: string }[] = [
  {
    name: 'never_overspent',
    sql: `SELECT count(*) FROM budget WHERE employee_id IS NOT NULL
            AND (spent_minor + held_minor > allotted_minor OR spent_minor < 0 OR held_minor < 0)`,
  },
  {
    name: 'balance_equals_entries',
    sql: `SELECT count(*) FROM budget b JOIN (
            SELECT budget_id, sum(delta_allotted_minor) a, sum(delta_spent_minor) s, sum(delta_held_minor) h, max(seq) q
            FROM ledger_entry GROUP BY budget_id) e ON e.budget_id = b.id
          WHERE (b.allotted_minor, b.spent_minor, b.held_minor, b.seq) <> (e.a, e.s, e.h, e.q)`,
  },
  {
    name: 'budget_has_entries',
    sql: `SELECT count(*) FROM budget b WHERE NOT EXISTS (SELECT FROM ledger_entry e WHERE e.budget_id = b.id)`,
  },
  {
    name: 'sequence_gap_free',
    sql: `SELECT count(*) FROM (SELECT FROM ledger_entry GROUP BY budget_id
            HAVING min(seq) <> 1 OR max(seq) <> count(*)) gaps`,
  },
  {
    name: 'running_totals',
    sql: `SELECT count(*) FROM (
            SELECT allotted_after_minor - delta_allotted_minor - lag(allotted_after_minor, 1, 0::bigint) OVER w AS a,
                   spent_after_minor - delta_spent_minor - lag(spent_after_minor, 1, 0::bigint) OVER w AS s,
                   held_after_minor - delta_held_minor - lag(held_after_minor, 1, 0::bigint) OVER w AS h
            FROM ledger_entry WINDOW w AS (PARTITION BY budget_id ORDER BY seq)) steps
          WHERE a <> 0 OR s <> 0 OR h <> 0`,
  },
  {
    name: 'carry_over_sums_to_zero',
    sql: `SELECT count(*) FROM (SELECT FROM ledger_entry WHERE kind IN ('carry_out', 'carry_in')
            GROUP BY department_id, employee_id HAVING sum(delta_allotted_minor) <> 0) uneven`,
  },
  {
    name: 'envelope_equals_allotments',
    // per department: after a plan has changed its period, envelopes of two lengths may share days
    sql: `SELECT count(*) FROM (SELECT FROM ledger_entry GROUP BY department_id HAVING sum(
            CASE WHEN employee_id IS NULL THEN delta_spent_minor
              WHEN kind IN ('open', 'top_up', 'withdraw') THEN -delta_allotted_minor ELSE 0 END) <> 0) uneven`,
  },
  {
    name: 'gesture_recorded_once',
    // at most one entry of each kind there can be: exactly one of the two has to fit
    sql: `SELECT count(*) FROM gesture g
          LEFT JOIN ledger_entry o ON o.gesture_id = g.id AND o.kind = 'grant'
            AND o.budget_id = g.budget_id AND o.delta_spent_minor = g.amount_minor
          LEFT JOIN ledger_entry p ON p.gesture_id = g.id AND p.kind = 'post'
            AND p.budget_id = g.budget_id AND p.delta_spent_minor = g.amount_minor
          WHERE g.state IN ('granted', 'reversed') AND (o.gesture_id IS NULL) = (p.gesture_id IS NULL)`,
  },
  {
    name: 'refused_left_no_entry',
    sql: `SELECT count(*) FROM gesture g WHERE g.state IN ('awaiting', 'refused', 'expired') AND EXISTS (
            SELECT FROM ledger_entry e WHERE e.gesture_id = g.id AND e.delta_spent_minor <> 0)`,
  },
  {
    name: 'reversal_recorded_once',
    sql: `SELECT count(*) FROM gesture g LEFT JOIN (
            SELECT e.gesture_id, count(*) AS times FROM ledger_entry e JOIN gesture r ON r.id = e.gesture_id
            WHERE e.kind IN ('reversal', 'prior_reversal')
              AND e.delta_allotted_minor - e.delta_spent_minor = r.amount_minor
            GROUP BY e.gesture_id) e ON e.gesture_id = g.id
          WHERE (g.state = 'reversed') <> (coalesce(e.times, 0) = 1)`,
  },
  {
    name: 'held_equals_waiting',
    sql: `SELECT count(*) FROM budget b WHERE b.held_minor <> (
            SELECT coalesce(sum(g.held_minor), 0) FROM gesture g WHERE g.budget_id = b.id AND g.state = 'awaiting')
            + (SELECT coalesce(sum(c.held_minor), 0) FROM choice c WHERE c.budget_id = b.id AND c.state = 'open')`,
  },
  {
    name: 'choice_settled_once',
    sql: `SELECT count(*) FROM choice c WHERE (c.state = 'chosen')::int <> (
            SELECT count(*) FROM gesture g WHERE g.choice_id = c.id AND g.state IN ('granted', 'reversed')
              AND g.option_id = ANY (c.option_ids) AND g.employee_id = c.employee_id)`,
  },
  {
    name: 'choice_gave_back_its_hold',
    sql: `SELECT count(*) FROM choice c LEFT JOIN (
            SELECT choice_id, sum(delta_held_minor) FILTER (WHERE kind = 'hold') AS held, sum(delta_held_minor) AS left_over
            FROM ledger_entry WHERE choice_id IS NOT NULL GROUP BY choice_id) e ON e.choice_id = c.id
          WHERE e.held IS DISTINCT FROM c.held_minor
             OR e.left_over <> CASE c.state WHEN 'open' THEN c.held_minor ELSE 0 END`,
  },
  {
    name: 'voucher_equals_redemptions',
    sql: `SELECT count(*) FROM voucher v JOIN gesture g ON g.id = v.gesture_id LEFT JOIN (
            SELECT gesture_id, sum(amount_minor) AS redeemed FROM voucher_redemption GROUP BY gesture_id) r
            ON r.gesture_id = v.gesture_id
          WHERE v.redeemed_minor <> coalesce(r.redeemed, 0) OR v.redeemed_minor > v.face_minor
             OR v.face_minor <> g.amount_minor OR v.employee_id <> g.employee_id`,
  },
  {
    name: 'answers_match_gestures',
    sql: `SELECT count(*) FROM answered_request r LEFT JOIN gesture g ON g.id = (r.answer ->> 'gestureId')::uuid
          WHERE r.answer IS NULL OR (r.answer ->> 'outcome' IN ('granted', 'awaiting', 'reversed') AND g.id IS NULL)`,
  },
  {
    name: 'voucher_matches_gesture',
    sql: `SELECT count(*) FROM gesture g LEFT JOIN voucher v ON v.gesture_id = g.id
          LEFT JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
          WHERE o.option_id IS NULL
             OR (g.state = 'granted' AND o.carries_code AND v.gesture_id IS NULL)
             OR (g.state = 'granted' AND v.state = 'cancelled')
             OR (g.state = 'reversed' AND (v.state <> 'cancelled' OR v.redeemed_minor <> 0))`,
  },
  {
    name: 'rollups_equal_entries',
    // counted again from the entries, up to where they are rolled up
    sql: `SELECT count(*) FROM (
            SELECT FROM (
              SELECT cube, day, department_id, kind, currency, employee_id, option_id, gl_account, category_id,
                entries, undone, allotted_minor, spent_minor, held_minor
              FROM ledger_rollup WHERE cube IN ('total_day', 'option_day', 'category_day', 'employee_day')
              UNION ALL
              SELECT CASE grouping(c.employee_id, c.option_id, c.category_id)
                  WHEN 3 THEN 'employee_day' WHEN 5 THEN 'option_day' WHEN 6 THEN 'category_day' ELSE 'total_day' END,
                c.day, c.department_id, c.kind, c.currency, c.employee_id, c.option_id, c.gl_account, c.category_id,
                -sum(c.entries), -sum(c.undone), -sum(c.allotted_minor), -sum(c.spent_minor), -sum(c.held_minor)
              FROM entry_cell c JOIN rolled_budget r ON r.budget_id = c.budget_id AND c.seq <= r.seq
              GROUP BY GROUPING SETS ((c.day, c.department_id, c.kind, c.currency),
                (c.day, c.department_id, c.kind, c.currency, c.employee_id),
                (c.day, c.department_id, c.kind, c.currency, c.option_id, c.gl_account),
                (c.day, c.department_id, c.kind, c.currency, c.category_id))) both_ways
            GROUP BY cube, day, department_id, kind, currency, employee_id, option_id, gl_account, category_id
            ${UNEVEN}) uneven`,
  },
  {
    name: 'rollup_months_equal_days',
    sql: `SELECT count(*) FROM (
            SELECT FROM (
              SELECT split_part(cube, '_', 1) AS of, date_trunc('month', day::timestamp) AS month, department_id, kind, currency,
                employee_id, option_id, gl_account, category_id, s.sign * entries AS entries, s.sign * undone AS undone,
                s.sign * allotted_minor AS allotted_minor, s.sign * spent_minor AS spent_minor,
                s.sign * held_minor AS held_minor
              FROM ledger_rollup, LATERAL (SELECT CASE WHEN cube LIKE '%\\_day' THEN 1 ELSE -1 END AS sign) s) both_ways
            GROUP BY of, month, department_id, kind, currency, employee_id, option_id, gl_account, category_id
            ${UNEVEN}) uneven`,
  },
  {
    name: 'closings_as_reported',
    // whoever writes a report anew would have to write the audit trail anew, and that is sealed
    sql: `SELECT count(*) FROM (SELECT * FROM audit_event WHERE subject = 'month_close') a
          FULL JOIN month_close c ON c.id::text = a.subject_id
          WHERE c.id IS NULL OR (a.id IS NULL AND c.report IS NOT NULL) OR (a.after ? 'reportSha256'
            AND a.after ->> 'reportSha256' IS DISTINCT FROM encode(sha256(convert_to(c.report::text, 'UTF8')), 'hex'))`,
  },
  {
    name: 'journals_as_booked',
    sql: `SELECT count(*) FROM (SELECT * FROM audit_event WHERE subject = 'journal') a
          FULL JOIN journal j ON j.number::text = a.subject_id
          WHERE j.number IS NULL OR a.id IS NULL
            OR (a.after ? 'linesSha256' AND a.after ->> 'linesSha256' <> journal_digest(j.number))`,
  },
];
