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

/** The same cells with nothing told apart but what stands for itself: days, currencies and kinds. */
const byDay = (sql: string): string => `
  SELECT day, currency, kind, sum(entries) AS entries, sum(undone) AS undone, sum(allotted_minor) AS allotted_minor,
    sum(spent_minor) AS spent_minor
  FROM (${sql}) one GROUP BY 1, 2, 3`;

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
  // days are reckoned with after they are added up, and currencies told apart for the page's groups only: of these there are few
  const cells = isOfTime(by) ? byDay(sql) : sql;
  const inOrder = isOfTime(by) ? 'key' : 'base DESC NULLS LAST, entries DESC, key';
  const text = `
    WITH month AS MATERIALIZED (
      SELECT ${KEYS[by]} AS key, currency, date_trunc('month', day::timestamp)::date AS month,
        sum(entries)::bigint AS entries, (${GESTURES_STANDING})::bigint AS gestures, (${GIVEN_MINOR})::bigint AS given
      FROM (${cells}) cell GROUP BY 1, 2, 3
    ), page AS (
      SELECT m.key, sum(m.entries)::bigint AS entries, sum(m.gestures)::bigint AS gestures,
        CASE WHEN NOT bool_or(m.currency <> ${BASE} AND m.given <> 0 AND r.rate IS NULL) THEN coalesce(sum(
          CASE WHEN m.currency = ${BASE} THEN m.given ELSE round(m.given * r.minor_rate) END), 0)::bigint END AS base
      FROM month m LEFT JOIN exchange_rate r ON r.month = m.month AND r.currency = m.currency
      GROUP BY m.key HAVING sum(m.entries) <> 0
      ORDER BY ${inOrder} OFFSET $${values.length + 1} LIMIT $${values.length + 2}
    ), part AS MATERIALIZED (
      SELECT m.key, m.currency, jsonb_build_object('currency', m.currency, 'entries', sum(m.entries),
        'gestures', sum(m.gestures), 'givenMinor', sum(m.given)) AS sums
      -- null is a group as well, and a join by hash knows no null
      FROM page JOIN month m ON coalesce(m.key::text, '') = coalesce(page.key::text, '')
      GROUP BY 1, 2 HAVING sum(m.entries) <> 0
    )
    SELECT key::text, entries, gestures, base AS "baseGivenMinor",
      (SELECT jsonb_agg(p.sums ORDER BY p.currency) FROM part p WHERE p.key IS NOT DISTINCT FROM page.key) AS "byCurrency"
    FROM page ORDER BY ${inOrder.replace('key', 'page.key')}`;
  return query(shaped('ledger_groups', text), [...values, offset, limit]);
}
