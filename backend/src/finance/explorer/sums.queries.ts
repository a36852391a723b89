import type { LedgerGrouping } from '@amends/shared/contract/ledger.js';
import { shaped } from '../../database/conditions.js';
import type { Query } from '../../database/database.js';
import type { Cells } from './cells.js';

/** Over cells: how many gestures that were given there stand. */
export const GESTURES_STANDING = `coalesce(sum(entries) FILTER (WHERE kind IN ('grant', 'post')), 0) - sum(undone)`;
/** Over cells: what was given less what was undone, in minor units. */
export const GIVEN_MINOR = `sum(CASE kind WHEN 'prior_reversal' THEN -allotted_minor
  WHEN 'grant' THEN spent_minor WHEN 'post' THEN spent_minor WHEN 'reversal' THEN spent_minor ELSE 0 END)`;

// before a company is founded nobody has given anything
const BASE = `coalesce((SELECT base_currency FROM company), 'EUR')`;

/** What a month's cells in one currency add up to, in minor units. */
export interface MonthRow {
  currency: string;
  /** Its first day. */
  month: string;
  departmentIds: string[];
  entries: number;
  gestures: number;
  givenMinor: number;
  openVouchersMinor: number;
  /** Null for the base currency, and where none is entered. */
  rate: string | null;
  /** In minor units of the base currency; null without a rate. */
  baseGivenMinor: number | null;
}

/** Sums per currency and month, newest month first. */
export const monthSums = (query: Query, { sql, values }: Cells): Promise<MonthRow[]> =>
  query(
    shaped(
      'ledger_months',
      `WITH month AS (
         SELECT currency, date_trunc('month', day::timestamp)::date AS month,
           array_agg(DISTINCT department_id)::text[] AS departments,
           sum(entries)::bigint AS entries, (${GESTURES_STANDING})::bigint AS gestures, (${GIVEN_MINOR})::bigint AS given,
           coalesce(sum(open_minor), 0)::bigint AS open
         FROM (${sql}) cell GROUP BY 1, 2)
       SELECT m.currency, m.month, m.departments AS "departmentIds", m.entries, m.gestures, m.given AS "givenMinor",
         m.open AS "openVouchersMinor", r.rate::text AS rate,
         (CASE WHEN m.currency = ${BASE} THEN m.given ELSE round(m.given * r.minor_rate) END)::bigint AS "baseGivenMinor"
       FROM month m LEFT JOIN exchange_rate r ON r.month = m.month AND r.currency = m.currency AND m.currency <> ${BASE}
       WHERE m.entries <> 0 ORDER BY m.month DESC, m.currency`,
    ),
    values,
  );

const KEYS: Record<LedgerGrouping, string> = {
  department: 'department_id',
  option: 'option_id',
  category: 'category_id',
  employee: 'employee_id',
  glAccount: 'gl_account',
  week: `date_trunc('week', day::timestamp)::date`,
  month: `date_trunc('month', day::timestamp)::date`,
};
const isOfTime = (by: LedgerGrouping): boolean => by === 'week' || by === 'month';

export interface GroupRow {
  key: string | null;
  entries: number;
  gestures: number;
  byCurrency: { currency: string; entries: number; gestures: number; givenMinor: number }[];
  baseGivenMinor: number | null;
}

/** The groups of a selection, from an offset on; each month at its own rate. */
export function groupSums(
  query: Query,
  by: LedgerGrouping,
  { sql, values }: Cells,
  { offset, limit }: { offset: number; limit: number },
): Promise<GroupRow[]> {
  const text = `
    WITH month AS (
      SELECT (${KEYS[by]})::text AS key, currency, date_trunc('month', day::timestamp)::date AS month,
        sum(entries)::bigint AS entries, (${GESTURES_STANDING})::bigint AS gestures, (${GIVEN_MINOR})::bigint AS given
      FROM (${sql}) cell GROUP BY 1, 2, 3
    ), part AS (
      SELECT m.key, m.currency, sum(m.entries)::bigint AS entries, sum(m.gestures)::bigint AS gestures,
        sum(m.given)::bigint AS given,
        sum(CASE WHEN m.currency = ${BASE} THEN m.given ELSE round(m.given * r.minor_rate) END) AS base,
        bool_or(m.currency <> ${BASE} AND m.given <> 0 AND r.rate IS NULL) AS lacks_rate
      FROM month m LEFT JOIN exchange_rate r ON r.month = m.month AND r.currency = m.currency
      GROUP BY 1, 2
    )
    SELECT key, sum(entries)::bigint AS entries, sum(gestures)::bigint AS gestures,
      jsonb_agg(jsonb_build_object('currency', currency, 'entries', entries, 'gestures', gestures, 'givenMinor', given)
        ORDER BY currency) AS "byCurrency",
      CASE WHEN NOT bool_or(lacks_rate) THEN coalesce(sum(base), 0)::bigint END AS "baseGivenMinor"
    FROM part WHERE entries <> 0 GROUP BY key
    ORDER BY ${isOfTime(by) ? 'key' : '5 DESC NULLS LAST, 2 DESC, key'}
    OFFSET $${values.length + 1} LIMIT $${values.length + 2}`;
  return query(shaped('ledger_groups', text), [...values, offset, limit]);
}
