import type { Mood } from '@amends/shared/contract/gesture.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import type { Statement } from '../database/database.js';
import type { RedemptionRow } from './voucher-row.js';

interface Somebody {
  id: string;
  name: LocalizedText;
}

/** Times inside the lists come as text. */
export interface GestureTrailRow {
  offeredAt: Date | null;
  codeOpenedAt: Date | null;
  printings: { at: string; by: Somebody }[];
  redemptions: RedemptionRow[];
  outcomes: {
    at: string;
    by: Somebody | null;
    mood: Mood | null;
    rating: number | null;
    returned: boolean | null;
  }[];
}

const somebody = (alias: string): string => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name)`;

const listOf = (facts: string, rows: string, order: string): string =>
  `(SELECT coalesce(jsonb_agg(jsonb_build_object(${facts}) ORDER BY ${order}), '[]') FROM ${rows})`;

const PRINTINGS = listOf(
  `'at', a.at, 'by', ${somebody('p')}`,
  `audit_event a JOIN employee p ON p.id = a.actor_id WHERE a.subject_id = g.id::text AND a.subject = 'printing'`,
  'a.id',
);

const REDEMPTIONS = listOf(
  `'id', r.id, 'amountMinor', r.amount_minor, 'at', r.redeemed_at, 'by', ${somebody('p')}, 'department', ${somebody('w')}`,
  `voucher_redemption r JOIN employee p ON p.id = r.redeemed_by JOIN department w ON w.id = r.department_id
    WHERE r.gesture_id = g.id`,
  'r.redeemed_at, r.id',
);

const OUTCOMES = listOf(
  `'at', x.recorded_at, 'by', CASE WHEN p.id IS NOT NULL THEN ${somebody('p')} END, 'mood', x.mood, 'rating', x.rating,
    'returned', x.returned`,
  `outcome x LEFT JOIN employee p ON p.id = x.recorded_by
    WHERE x.gesture_id = g.id AND num_nonnulls(x.mood, x.rating, x.returned) > 0`,
  'x.recorded_at, x.id',
);

/** $1 the gesture. */
export const GESTURE_TRAIL: Statement = {
  name: 'gesture_trail',
  text: `
    SELECT c.offered_at AS "offeredAt",
      -- a code that was taken unopened counts as opened from then on
      CASE WHEN NOT EXISTS (SELECT FROM voucher_redemption r WHERE r.gesture_id = g.id AND r.redeemed_at <= v.opened_at)
        THEN v.opened_at END AS "codeOpenedAt",
      ${PRINTINGS} AS printings, ${REDEMPTIONS} AS redemptions, ${OUTCOMES} AS outcomes
    FROM gesture g LEFT JOIN choice c ON c.id = g.choice_id LEFT JOIN voucher v ON v.gesture_id = g.id
    WHERE g.id = $1`,
};
