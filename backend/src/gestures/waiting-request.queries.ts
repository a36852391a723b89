import type { Database } from '../database/database.js';
import { type CustomerRow, recentOf } from './customer-row.js';

/** Where the money of a waiting request stands. Amounts in minor units. */
export interface BackgroundRow {
  gestureId: string;
  timeZone: string;
  heldMinor: number;
  authorityLimitMinor: number;
  /** What the giver's budget has left; until it is opened, what it will open with. */
  remainingMinor: number;
  envelopeLeftMinor: number | null;
  envelopeStops: boolean;
  recent: CustomerRow['recent'];
}

const leftOf = (whose: string): string => `
    (SELECT b.allotted_minor - b.spent_minor - b.held_minor FROM budget b
      WHERE b.department_id = g.department_id AND b.employee_id ${whose} AND NOT b.closed
        AND b.starts_at <= now() AND now() < b.ends_at ORDER BY b.period_from DESC LIMIT 1)`;

const backgrounds = {
  name: 'waiting_backgrounds',
  text: `
    SELECT g.id AS "gestureId", d.time_zone AS "timeZone", g.held_minor AS "heldMinor",
      coalesce(x.authority_limit_minor, p.authority_limit_minor) AS "authorityLimitMinor",
      coalesce(${leftOf('= g.employee_id')}, x.allotment_minor, p.default_allotment_minor) AS "remainingMinor",
      ${leftOf('IS NULL')} AS "envelopeLeftMinor",
      p.envelope_rule = 'stop' AS "envelopeStops",
      ${recentOf('g.customer_id', 'g.id')} AS recent
    FROM gesture g
    JOIN department d ON d.id = g.department_id
    CROSS JOIN LATERAL plan_in_force(g.department_id, now()) p
    LEFT JOIN LATERAL override_in_force(g.department_id, g.employee_id, now()) x ON true
    WHERE g.id = ANY ($1::uuid[])`,
};

/** @returns each by its gesture's id */
export async function readBackgrounds(
  database: Database,
  gestureIds: readonly string[],
): Promise<Map<string, BackgroundRow>> {
  const rows = await database.query<BackgroundRow>(backgrounds, [gestureIds]);
  return new Map(rows.map((row) => [row.gestureId, row]));
}
