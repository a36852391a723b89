import type { Pass } from './reconciliation-pass.js';
import { ROLL_UP_PASSES } from './roll-up-checks.queries.js';

const alone = (name: string, count: string): Pass => ({ names: [name], sql: `SELECT (${count}) AS ${name}` });

/**
 * The invariants of the ledger. All of them must count zero, always: while it runs, after a crash, after every race. What
 * can be seen in one walk over the entries is looked for in one.
 */
export const RECONCILIATION_PASSES: readonly Pass[] = [
  alone(
    'never_overspent',
    `SELECT count(*) FROM budget WHERE employee_id IS NOT NULL
       AND (spent_minor + held_minor > allotted_minor OR spent_minor < 0 OR held_minor < 0)`,
  ),
  {
    // every entry after the one before it
    names: ['balance_equals_entries', 'budget_has_entries', 'sequence_gap_free', 'running_totals'],
    sql: `
      SELECT count(*) FILTER (WHERE (b.allotted_minor, b.spent_minor, b.held_minor, b.seq) <> (e.a, e.s, e.h, e.last))
          AS balance_equals_entries,
        count(*) FILTER (WHERE e.budget_id IS NULL) AS budget_has_entries,
        count(*) FILTER (WHERE e.first <> 1 OR e.last <> e.entries) AS sequence_gap_free,
        coalesce(sum(e.breaks), 0)::bigint AS running_totals
      FROM (
        SELECT budget_id, count(*) AS entries, min(seq) AS first, max(seq) AS last, sum(delta_allotted_minor) AS a,
          sum(delta_spent_minor) AS s, sum(delta_held_minor) AS h, count(*) FILTER (WHERE breaks) AS breaks
        FROM (
          SELECT budget_id, seq, delta_allotted_minor, delta_spent_minor, delta_held_minor,
            allotted_after_minor - delta_allotted_minor <> lag(allotted_after_minor, 1, 0::bigint) OVER w
              OR spent_after_minor - delta_spent_minor <> lag(spent_after_minor, 1, 0::bigint) OVER w
              OR held_after_minor - delta_held_minor <> lag(held_after_minor, 1, 0::bigint) OVER w AS breaks
          FROM ledger_entry WINDOW w AS (PARTITION BY budget_id ORDER BY seq)) steps
        GROUP BY budget_id) e
      FULL JOIN budget b ON b.id = e.budget_id`,
  },
  alone(
    'carry_over_sums_to_zero',
    `SELECT count(*) FROM (SELECT FROM ledger_entry WHERE kind IN ('carry_out', 'carry_in')
       GROUP BY department_id, employee_id HAVING sum(delta_allotted_minor) <> 0) uneven`,
  ),
  alone(
    'envelope_equals_allotments',
    // per department: after a plan has changed its period, envelopes of two lengths may share days
    `SELECT count(*) FROM (SELECT FROM ledger_entry GROUP BY department_id HAVING sum(
       CASE WHEN employee_id IS NULL THEN delta_spent_minor
         WHEN kind IN ('open', 'top_up', 'withdraw') THEN -delta_allotted_minor ELSE 0 END) <> 0) uneven`,
  ),
  alone(
    'gesture_recorded_once',
    // at most one entry of each kind there can be: exactly one of the two has to fit. They are found by their gesture alone:
    // by their budget as well, a database that knows little yet goes through all of it for each
    `SELECT count(*) FROM gesture g
     LEFT JOIN ledger_entry o ON o.gesture_id = g.id AND o.kind = 'grant'
     LEFT JOIN ledger_entry p ON p.gesture_id = g.id AND p.kind = 'post'
     WHERE g.state IN ('granted', 'reversed')
       AND coalesce(o.budget_id = g.budget_id AND o.delta_spent_minor = g.amount_minor, false)
         = coalesce(p.budget_id = g.budget_id AND p.delta_spent_minor = g.amount_minor, false)`,
  ),
  alone(
    'reversal_recorded_once',
    `SELECT count(*) FROM gesture g LEFT JOIN (
       SELECT gesture_id, delta_allotted_minor - delta_spent_minor AS minor, count(*) AS times
       FROM ledger_entry WHERE kind IN ('reversal', 'prior_reversal') GROUP BY 1, 2) u
       ON u.gesture_id = g.id AND u.minor = g.amount_minor
     WHERE (g.state = 'reversed') <> (coalesce(u.times, 0) = 1)`,
  ),
  alone(
    'refused_left_no_entry',
    `SELECT count(*) FROM gesture g WHERE g.state IN ('awaiting', 'refused', 'expired') AND EXISTS (
       SELECT FROM ledger_entry e WHERE e.gesture_id = g.id AND e.delta_spent_minor <> 0)`,
  ),
  alone(
    'held_equals_waiting',
    `SELECT count(*) FROM budget b WHERE b.held_minor <> (
       SELECT coalesce(sum(g.held_minor), 0) FROM gesture g WHERE g.budget_id = b.id AND g.state = 'awaiting')
       + (SELECT coalesce(sum(c.held_minor), 0) FROM choice c WHERE c.budget_id = b.id AND c.state = 'open')`,
  ),
  alone(
    'choice_settled_once',
    `SELECT count(*) FROM choice c WHERE (c.state = 'chosen')::int <> (
       SELECT count(*) FROM gesture g WHERE g.choice_id = c.id AND g.state IN ('granted', 'reversed')
         AND g.option_id = ANY (c.option_ids) AND g.employee_id = c.employee_id)`,
  ),
  alone(
    'choice_gave_back_its_hold',
    `SELECT count(*) FROM choice c LEFT JOIN (
       SELECT choice_id, sum(delta_held_minor) FILTER (WHERE kind = 'hold') AS held, sum(delta_held_minor) AS left_over
       FROM ledger_entry WHERE choice_id IS NOT NULL GROUP BY choice_id) e ON e.choice_id = c.id
     WHERE e.held IS DISTINCT FROM c.held_minor
        OR e.left_over <> CASE c.state WHEN 'open' THEN c.held_minor ELSE 0 END`,
  ),
  alone(
    'answers_match_gestures',
    `SELECT count(*) FROM answered_request r LEFT JOIN gesture g ON g.id = (r.answer ->> 'gestureId')::uuid
     WHERE r.answer IS NULL OR (r.answer ->> 'outcome' IN ('granted', 'awaiting', 'reversed') AND g.id IS NULL)`,
  ),
  {
    // every gesture with its code
    names: ['voucher_equals_redemptions', 'voucher_matches_gesture'],
    sql: `
      SELECT count(*) FILTER (WHERE v.redeemed_minor <> coalesce(r.redeemed, 0) OR v.redeemed_minor > v.face_minor
          OR v.face_minor <> g.amount_minor OR v.employee_id <> g.employee_id) AS voucher_equals_redemptions,
        count(*) FILTER (WHERE o.option_id IS NULL
          OR (g.state = 'granted' AND o.carries_code AND v.gesture_id IS NULL)
          OR (g.state = 'granted' AND v.state = 'cancelled')
          OR (g.state = 'reversed' AND (v.state <> 'cancelled' OR v.redeemed_minor <> 0))) AS voucher_matches_gesture
      FROM gesture g
      LEFT JOIN voucher v ON v.gesture_id = g.id
      LEFT JOIN (SELECT gesture_id, sum(amount_minor) AS redeemed FROM voucher_redemption GROUP BY gesture_id) r
        ON r.gesture_id = v.gesture_id
      LEFT JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id`,
  },
  ...ROLL_UP_PASSES,
  alone(
    'closings_as_reported',
    // whoever writes a report anew would have to write the audit trail anew, and that is sealed
    `SELECT count(*) FROM (SELECT * FROM audit_event WHERE subject = 'month_close') a
     FULL JOIN month_close c ON c.id::text = a.subject_id
     WHERE c.id IS NULL OR (a.id IS NULL AND c.report IS NOT NULL) OR (a.after ? 'reportSha256'
       AND a.after ->> 'reportSha256' IS DISTINCT FROM encode(sha256(convert_to(c.report::text, 'UTF8')), 'hex'))`,
  ),
  alone(
    'redemptions_as_sealed',
    // uses of codes from before there was an event of each have none
    `SELECT count(*) FROM (SELECT * FROM audit_event WHERE subject = 'redemption') a
     FULL JOIN voucher_redemption r ON r.id::text = a.subject_id
     WHERE r.id IS NULL
       OR (a.id IS NULL AND r.redeemed_at >= (SELECT min(at) FROM audit_event WHERE subject = 'redemption'))
       OR (a.at, a.actor_id, a.after ->> 'departmentId', (a.after ->> 'amountMinor')::bigint)
         <> (r.redeemed_at, r.redeemed_by, r.department_id::text, r.amount_minor)`,
  ),
  alone(
    'journals_as_booked',
    `SELECT count(*) FROM (SELECT * FROM audit_event WHERE subject = 'journal') a
     FULL JOIN journal j ON j.number::text = a.subject_id
     WHERE j.number IS NULL OR a.id IS NULL
       OR (a.after ? 'linesSha256' AND a.after ->> 'linesSha256' <> journal_digest(j.number))`,
  ),
];
