import { ask, grant, openBudget, reverse, settle } from '../support/acts.js';
import { aDesk } from '../support/builders.js';
import { offer, pick } from '../support/choices.js';
import { travelTo } from '../support/clock.js';
import { useDatabase } from '../support/database.js';
import { brokenRules, reconcile } from '../support/reconcile.js';
import { rollUp } from '../support/roll-up.js';
import { asSuperuser } from '../support/superuser.js';
import { redeem } from '../support/vouchers.js';

const db = useDatabase();

// everything there is: given, asked for, refused, undone, chosen, offered, used in part, carried over
beforeAll(async () => {
  await travelTo(db, '2026-11-22T12:00:00Z');
  for (const currency of ['EUR', 'GBP']) {
    const desk = await aDesk(db, { currency, carryOverCapMinor: 2_000 });
    const given = await grant(db, desk, { amountMinor: 1_500, customer: 'Petrova' });
    await redeem(db.runtime, desk.giver, given.gestureId);
    const asked = await ask(db, desk, { amountMinor: 1_100 });
    await settle(db.runtime, desk.head, asked.gestureId, 'approve');
    const refused = await ask(db, desk, { amountMinor: 1_200 });
    await settle(db.runtime, desk.head, refused.gestureId, 'refuse');
    await reverse(db.runtime, desk.head, (await grant(db, desk, { amountMinor: 900 })).gestureId);
    const offered = await offer(db.runtime, desk);
    await pick(db.runtime, desk, offered.choiceId);
    await travelTo(db, '2026-12-01T12:00:00Z');
    await openBudget(db.runtime, desk);
    await ask(db, desk, { amountMinor: 800 });
    await offer(db.runtime, desk);
    await travelTo(db, '2026-11-22T12:00:00Z');
  }
  await rollUp(db);
  await reconcile(db);
});

const FIRST = (rows: string): string => `(SELECT ctid FROM ${rows} LIMIT 1)`;

/** What somebody changes whom nothing stops, and the rules that tell of it. */
const PLAYS: [play: string, sql: string, rules: Record<string, number>][] = [
  [
    'a budget that gave more than it has',
    `ALTER TABLE budget DROP CONSTRAINT never_overspent;
     UPDATE budget SET spent_minor = allotted_minor + 1 WHERE ctid = ${FIRST('budget WHERE employee_id IS NOT NULL')}`,
    { never_overspent: 1, balance_equals_entries: 1 },
  ],
  ...['allotted_minor', 'spent_minor', 'held_minor', 'seq'].map((column): [string, string, Record<string, number>] => [
    `a balance’s ${column}`,
    `UPDATE budget SET ${column} = ${column} + 1 WHERE ctid = ${FIRST('budget WHERE employee_id IS NULL')}`,
    { balance_equals_entries: 1, ...(column === 'held_minor' && { held_equals_waiting: 1 }) },
  ]),
  [
    'a budget without entries',
    `INSERT INTO budget (id, department_id, employee_id, plan_id, currency, period_from, period_to, starts_at, ends_at)
       SELECT gen_random_uuid(), department_id, employee_id, plan_id, currency, '2020-01-01', '2020-01-31', '2020-01-01', '2020-02-01'
       FROM budget WHERE employee_id IS NOT NULL LIMIT 1`,
    { budget_has_entries: 1 },
  ],
  [
    'a number that is left out',
    `UPDATE ledger_entry SET seq = seq + 1 WHERE (budget_id, seq) IN (SELECT id, seq FROM budget);
     UPDATE budget SET seq = seq + 1`,
    { sequence_gap_free: 8, rollups_equal_entries: expect.any(Number) },
  ],
  [
    'a first entry that is gone',
    `UPDATE ledger_entry SET seq = seq + 100 WHERE budget_id = (SELECT id FROM budget ORDER BY id LIMIT 1);
     UPDATE budget SET seq = seq + 100 WHERE id = (SELECT id FROM budget ORDER BY id LIMIT 1);
     UPDATE rolled_budget SET seq = seq + 100 WHERE budget_id = (SELECT id FROM budget ORDER BY id LIMIT 1)`,
    { sequence_gap_free: 1 },
  ],
  ...['allotted', 'spent', 'held'].map((sum): [string, string, Record<string, number>] => [
    `a running total of what is ${sum}`,
    `UPDATE ledger_entry SET ${sum}_after_minor = ${sum}_after_minor + 1 WHERE seq = 2 AND budget_id = (SELECT budget_id FROM ledger_entry WHERE seq = 4 LIMIT 1)`,
    { running_totals: 2 },
  ]),
  [
    'a first running total',
    `UPDATE ledger_entry SET spent_after_minor = 1 WHERE ctid = ${FIRST('ledger_entry WHERE seq = 1')}`,
    { running_totals: expect.any(Number) },
  ],
  [
    'two running totals that cancel out',
    `UPDATE ledger_entry SET spent_after_minor = spent_after_minor + CASE seq WHEN 2 THEN 1 ELSE -1 END
     WHERE seq IN (2, 3) AND budget_id = (SELECT budget_id FROM ledger_entry WHERE seq = 4 LIMIT 1)`,
    { running_totals: 3 },
  ],
  [
    'what is carried over and does not arrive',
    `UPDATE ledger_entry SET kind = 'top_up' WHERE ctid = ${FIRST(`ledger_entry WHERE kind = 'carry_in'`)}`,
    { carry_over_sums_to_zero: 1, envelope_equals_allotments: 1, rollups_equal_entries: expect.any(Number) },
  ],
  [
    'an allotment that nobody received',
    `UPDATE ledger_entry SET kind = 'carry_in' WHERE ctid = ${FIRST(`ledger_entry WHERE kind = 'open' AND employee_id IS NOT NULL`)}`,
    { carry_over_sums_to_zero: 1, envelope_equals_allotments: 1, rollups_equal_entries: expect.any(Number) },
  ],
  [
    'a gesture whose entry is gone',
    `UPDATE ledger_entry SET gesture_id = NULL WHERE ctid = ${FIRST(`ledger_entry WHERE kind = 'post'`)}`,
    { gesture_recorded_once: 1, rollups_equal_entries: expect.any(Number) },
  ],
  [
    'a gesture that is recorded twice',
    `ALTER TABLE budget DROP CONSTRAINT never_overspent;
     INSERT INTO ledger_entry (budget_id, seq, department_id, employee_id, kind, gesture_id, delta_allotted_minor,
         delta_spent_minor, delta_held_minor, allotted_after_minor, spent_after_minor, held_after_minor, actor_id, recorded_at)
       SELECT b.id, b.seq + 1, b.department_id, b.employee_id, 'post', g.id, 0, g.amount_minor, 0, b.allotted_minor,
         b.spent_minor + g.amount_minor, b.held_minor, g.employee_id, g.requested_at
       FROM gesture g JOIN budget b ON b.id = g.budget_id JOIN ledger_entry e ON e.gesture_id = g.id AND e.kind = 'grant'
       WHERE g.state = 'granted' LIMIT 1;
     UPDATE budget b SET seq = e.seq, spent_minor = e.spent_after_minor FROM ledger_entry e
       WHERE e.budget_id = b.id AND e.seq = b.seq + 1`,
    { gesture_recorded_once: 1, never_overspent: 1 },
  ],
  [
    'one gesture that is recorded twice and another one that is not',
    `UPDATE ledger_entry e SET gesture_id = g.id FROM gesture g, ledger_entry o
       WHERE e.kind = 'post' AND g.budget_id = e.budget_id AND o.gesture_id = g.id AND o.kind = 'grant' AND g.state = 'granted'
         AND e.gesture_id = (SELECT gesture_id FROM ledger_entry WHERE kind = 'post' LIMIT 1)
         AND g.id = (SELECT max(s.id::text)::uuid FROM gesture s JOIN ledger_entry x ON x.gesture_id = s.id
           WHERE x.kind = 'grant' AND s.budget_id = e.budget_id AND s.state = 'granted');
     UPDATE ledger_entry e SET delta_spent_minor = g.amount_minor FROM gesture g WHERE e.kind = 'post' AND g.id = e.gesture_id`,
    {
      gesture_recorded_once: 2,
      balance_equals_entries: 1,
      running_totals: 1,
      rollups_equal_entries: expect.any(Number),
    },
  ],
  [
    'a gesture of another amount than its entry',
    `UPDATE gesture SET amount_minor = amount_minor + 1, held_minor = 0
       WHERE ctid = ${FIRST(`gesture g WHERE state = 'granted' AND choice_id IS NOT NULL`)}`,
    { gesture_recorded_once: 1, voucher_equals_redemptions: 1 },
  ],
  [
    'a gesture that is said to be given, without an entry',
    `UPDATE gesture SET state = 'granted', granted_at = requested_at WHERE ctid = ${FIRST(`gesture WHERE state = 'refused'`)}`,
    { gesture_recorded_once: 1, voucher_matches_gesture: 1 },
  ],
  [
    'a refused request that took money',
    `UPDATE gesture SET state = 'refused', granted_at = NULL WHERE ctid = ${FIRST(`gesture WHERE state = 'granted' AND needed_approval`)}`,
    { refused_left_no_entry: 1 },
  ],
  [
    'a gesture undone without an entry',
    `UPDATE gesture SET state = 'reversed', reversed_at = granted_at, reversal_reason = 'none'
       WHERE ctid = ${FIRST(`gesture WHERE state = 'granted' AND needed_approval`)}`,
    { reversal_recorded_once: 1, voucher_matches_gesture: 1 },
  ],
  [
    'an undone gesture that stands',
    `UPDATE gesture SET state = 'granted', reversed_at = NULL, reversal_reason = NULL
       WHERE ctid = ${FIRST(`gesture WHERE state = 'reversed'`)}`,
    { reversal_recorded_once: 1, voucher_matches_gesture: 1 },
  ],
  [
    'a request that holds nothing',
    `UPDATE gesture SET held_minor = 0 WHERE ctid = ${FIRST(`gesture WHERE state = 'awaiting'`)}`,
    { held_equals_waiting: 1 },
  ],
  [
    'a choice that holds less than its entry says',
    `UPDATE choice SET held_minor = held_minor - 1 WHERE ctid = ${FIRST(`choice WHERE state = 'open'`)}`,
    { held_equals_waiting: 1, choice_gave_back_its_hold: 1 },
  ],
  [
    'a choice that was made and became nothing',
    `UPDATE gesture SET choice_id = NULL WHERE choice_id = (SELECT choice_id FROM gesture WHERE choice_id IS NOT NULL LIMIT 1)`,
    { choice_settled_once: 1 },
  ],
  [
    'a choice without any entry',
    `UPDATE ledger_entry SET choice_id = NULL WHERE choice_id = (SELECT id FROM choice WHERE state = 'chosen' LIMIT 1)`,
    { choice_gave_back_its_hold: 1 },
  ],
  [
    'a code that was used for more than its uses',
    `ALTER TABLE voucher DROP CONSTRAINT never_redeemed_twice, DROP CONSTRAINT part_of_it_only_where_divisible,
       DROP CONSTRAINT redeemed_is_used_up;
     UPDATE voucher SET redeemed_minor = redeemed_minor + 1 WHERE ctid = ${FIRST('voucher WHERE redeemed_minor > 0')}`,
    { voucher_equals_redemptions: 1 },
  ],
  [
    'a use of nothing',
    `DELETE FROM voucher_redemption WHERE ctid = ${FIRST('voucher_redemption')}`,
    { voucher_equals_redemptions: 1, redemptions_as_sealed: 1 },
  ],
  [
    'a use in a department that it was not used in',
    `UPDATE voucher_redemption r SET department_id = (SELECT id FROM department WHERE id <> r.department_id LIMIT 1)
       WHERE ctid = ${FIRST('voucher_redemption')}`,
    { redemptions_as_sealed: 1 },
  ],
  [
    'a use and its code, made less by the same amount',
    `ALTER TABLE voucher DROP CONSTRAINT part_of_it_only_where_divisible;
     WITH used AS (UPDATE voucher_redemption SET amount_minor = amount_minor - 1
         WHERE ctid = ${FIRST('voucher_redemption')} RETURNING gesture_id)
       UPDATE voucher v SET redeemed_minor = redeemed_minor - 1, state = 'opened', redeemed_at = NULL
       FROM used WHERE used.gesture_id = v.gesture_id`,
    { redemptions_as_sealed: 1 },
  ],
  [
    'a use that nobody made',
    `WITH used AS (INSERT INTO voucher_redemption (id, gesture_id, department_id, redeemed_by, amount_minor, redeemed_at)
         SELECT gen_random_uuid(), v.gesture_id, v.department_id, v.employee_id, v.face_minor, '2026-12-02T12:00:00Z'
         FROM voucher v WHERE state = 'issued' LIMIT 1 RETURNING gesture_id)
       UPDATE voucher v SET redeemed_minor = face_minor, state = 'redeemed', redeemed_at = '2026-12-02T12:00:00Z'
       FROM used WHERE used.gesture_id = v.gesture_id`,
    { redemptions_as_sealed: 1 },
  ],
  [
    'a code worth more than its gesture',
    `UPDATE voucher SET face_minor = face_minor + 1 WHERE ctid = ${FIRST('voucher WHERE redeemed_minor = 0')}`,
    { voucher_equals_redemptions: 1 },
  ],
  [
    'an answer that tells of a gesture that is not there',
    `UPDATE answered_request SET answer = jsonb_set(answer, '{gestureId}', to_jsonb(gen_random_uuid()))
       WHERE ctid = ${FIRST(`answered_request WHERE answer ->> 'outcome' = 'granted'`)}`,
    { answers_match_gestures: 1 },
  ],
  [
    'a request without its answer',
    `UPDATE answered_request SET answer = NULL WHERE ctid = ${FIRST('answered_request')}`,
    { answers_match_gestures: 1 },
  ],
  [
    'a code that is gone',
    `DELETE FROM voucher WHERE ctid = ${FIRST(`voucher WHERE redeemed_minor = 0 AND state = 'issued'`)}`,
    { voucher_matches_gesture: 1 },
  ],
  [
    'an option that is not the policy’s',
    `UPDATE gesture SET option_id = gen_random_uuid() WHERE ctid = ${FIRST(`gesture WHERE state = 'awaiting'`)}`,
    { voucher_matches_gesture: 1, rollups_equal_entries: expect.any(Number) },
  ],
  ...['total', 'option', 'category', 'employee'].map((cube): [string, string, Record<string, number>] => [
    `a day of the roll-ups by ${cube}`,
    `UPDATE ledger_rollup SET spent_minor = spent_minor + 1 WHERE cube = '${cube}_day'
       AND ctid = ${FIRST(`ledger_rollup_${cube}_day WHERE kind = 'grant'`)}`,
    { rollups_equal_entries: 1, rollup_months_equal_days: 1 },
  ]),
  [
    'a day of the roll-ups that is gone',
    `DELETE FROM ledger_rollup WHERE cube = 'category_day' AND ctid = ${FIRST(`ledger_rollup_category_day`)}`,
    { rollups_equal_entries: 1, rollup_months_equal_days: 1 },
  ],
  [
    'a day of the roll-ups and its month that never were',
    `INSERT INTO ledger_rollup SELECT c.cube, '2025-01-01', department_id, employee_id, option_id, category_id, gl_account, kind,
         currency, entries, undone, allotted_minor, spent_minor, held_minor
       FROM ledger_rollup, (VALUES ('total_day'), ('total_month')) c(cube) WHERE ledger_rollup.cube = 'total_day' AND kind = 'lapse'`,
    { rollups_equal_entries: expect.any(Number) },
  ],
  [
    'a month of the roll-ups',
    `UPDATE ledger_rollup SET undone = undone + 1 WHERE cube = 'option_month' AND ctid = ${FIRST('ledger_rollup_option_month')}`,
    { rollup_months_equal_days: 1 },
  ],
];

describe('the reconciliation', () => {
  it.each(PLAYS)('finds %s', async (_, sql, rules) => {
    await asSuperuser(db, async (superuser) => {
      await superuser.query('BEGIN');
      await superuser.query(sql);
      expect(await brokenRules(superuser)).toEqual(rules);
      await superuser.query('ROLLBACK');
    });
  });
});
