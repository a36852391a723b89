import type { Outcome } from '@amends/shared/contract/insight.js';
import { REPEAT_CASE_DAYS, SETTLED_RATING_MIN } from '@amends/shared/limits.js';

/** The column of `outcome` that each outcome rests on. */
export const ANSWER_COLUMN = { calm: 'mood', settled: 'rating', returned: 'returned' } as const satisfies Record<
  Outcome,
  string
>;

/** Which of several answers counts: the customer's own before what staff wrote down for them, then the newest. */
export const WEIGHTIEST = `(x.source = 'customer') DESC, x.recorded_at DESC, x.id DESC`;

/**
 * The answer that counts to a question about the gesture g; null = nobody said.
 * @param told the SQL of a time: what was recorded later is left out
 * @param fact the answer itself, or something else of its row
 */
export const answerThatCounts = (
  outcome: Outcome,
  { told, fact = ANSWER_COLUMN[outcome] }: { told?: string; fact?: string } = {},
): string => `
  (SELECT x.${fact} FROM outcome x
    WHERE x.gesture_id = g.id AND x.${ANSWER_COLUMN[outcome]} IS NOT NULL ${told ? `AND x.recorded_at <= ${told}` : ''}
    ORDER BY ${WEIGHTIEST} LIMIT 1)`;

/** When the customer of the gesture g had another case soon after; null = they had none. */
export const REPEAT_CASE_AT = `
  (SELECT min(r.requested_at) FROM gesture r
    WHERE r.customer_id = g.customer_id AND r.state <> 'reversed'
      AND (r.requested_at, r.id) > (g.requested_at, g.id)
      AND r.requested_at <= g.requested_at + interval '${REPEAT_CASE_DAYS} days')`;

/**
 * Whether a gesture ended well: true, false, or null for unknown, which never counts as bad.
 * @param answer the SQL of the answer that counts
 * @param isRepeated the SQL that says whether the customer had another case
 */
export const endedWell = (outcome: Outcome, answer: string, isRepeated: string): string =>
  ({
    calm: `(${answer} = 'calm')`,
    // null AND false would be false: who has not answered stays unknown whatever happened later
    settled: `(CASE WHEN ${answer} IS NULL THEN NULL WHEN ${answer} < ${SETTLED_RATING_MIN} THEN false
      ELSE NOT ${isRepeated} END)`,
    returned: `(${answer})`,
  })[outcome];

/**
 * What the gesture g cost with its voucher v (or none), in minor units: in full until the code is used up or expires, then what of it was used.
 */
export const COST_MINOR = `
  (CASE WHEN v.gesture_id IS NULL OR v.state = 'redeemed' THEN g.amount_minor
    WHEN v.state IN ('issued', 'opened') AND v.valid_until > database_clock() THEN g.amount_minor
    ELSE round(g.amount_minor::numeric * v.redeemed_minor / v.face_minor)::bigint END)`;
