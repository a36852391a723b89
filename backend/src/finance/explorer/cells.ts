import type { LedgerGrouping } from '@amends/shared/contract/ledger.js';
import { departmentsWith } from '@amends/shared/permissions.js';
import { allOf, type Condition, condition } from '../../database/conditions.js';
import type { Actor } from '../../http/actor.js';
import { isDay } from '../../http/moment.js';
import { kindsOf, ledgerConditions } from '../ledger-filters.js';
import type { LedgerFilters } from '../ledger.query.js';
import { rolledDays, type Span } from './rolled-days.js';

/**
 * SQL that gives cells: `day, department_id, employee_id, option_id, category_id, gl_account, kind, currency, entries,
 * undone, allotted_minor, spent_minor, open_minor`. The day may stand for its month; what is open of vouchers is left out
 * of roll-ups, which do not change with the time of day.
 */
export interface Cells {
  sql: string;
  values: unknown[];
}

/** Filters that the roll-ups know nothing of. */
const BEYOND = ['budgetId', 'customer', 'state', 'voucherState', 'amountFrom', 'amountTo', 'search'] as const;

const COLUMNS = `day, department_id, employee_id, option_id, category_id, gl_account, kind, currency, entries, undone,
  allotted_minor, spent_minor, 0::bigint AS open_minor`;

/**
 * The selection from the roll-ups and whatever is not rolled up yet: exact at every moment.
 * @param by what will be grouped by, beside months
 * @returns null where the roll-ups cannot tell
 */
export function rolledCells(actor: Actor, filters: LedgerFilters, by?: LedgerGrouping): Cells | null {
  const { from, to } = filters;
  const isWholeDays = [from, to].every((end) => end === undefined || isDay(end));
  if (!isWholeDays || BEYOND.some((name) => filters[name] !== undefined)) return null;
  const asked = dimensionsOf(filters, by);
  if (asked.length > 1) return null;
  const cube = asked[0] ?? 'total';

  const narrowed = narrowedTo(actor, filters);
  const whole = { from: from ?? null, to: to ?? null };
  const { months, days } = by === 'week' ? { months: null, days: [whole] } : rolledDays(from, to);
  const parts = [
    ...(months ? [part('ledger_rollup', [...inCube(`${cube}_month`), ...within(months), ...narrowed])] : []),
    ...days.map((span) => part('ledger_rollup', [...inCube(`${cube}_day`), ...within(span), ...narrowed])),
    part('ledger_tail', [...within(whole), ...narrowed]),
  ];
  return joined(parts);
}

/**
 * The selection from the entries themselves, the newest first.
 * @param isCommon as in `ledgerConditions`
 * @param most how many entries at most; undefined = all
 */
export function entryCells(actor: Actor, filters: LedgerFilters, isCommon: boolean, most?: number): Cells {
  const { sql, values } = allOf(ledgerConditions(actor, filters, isCommon));
  const newest = most === undefined ? '' : `ORDER BY e.recorded_at DESC, e.budget_id DESC, e.seq DESC LIMIT ${most}`;
  return {
    sql: `SELECT (e.recorded_at AT TIME ZONE d.time_zone)::date AS day, e.department_id, e.employee_id, g.option_id,
        g.category_id, o.gl_account, e.kind, b.currency, 1 AS entries,
        (e.kind IN ('grant', 'post') AND g.state = 'reversed')::int AS undone,
        e.delta_allotted_minor AS allotted_minor, e.delta_spent_minor AS spent_minor,
        CASE WHEN e.kind IN ('grant', 'post') THEN v.face_minor - v.redeemed_minor ELSE 0 END AS open_minor
      FROM ledger_entry e
      JOIN budget b ON b.id = e.budget_id
      JOIN department d ON d.id = e.department_id
      LEFT JOIN gesture g ON g.id = e.gesture_id
      LEFT JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
      LEFT JOIN voucher v ON v.gesture_id = g.id AND v.state IN ('issued', 'opened') AND v.valid_until > now()
      WHERE ${sql} ${newest}`,
    values,
  };
}

/** What beside the department has to be told apart; there is a cube for each, and none for two. */
function dimensionsOf(filters: LedgerFilters, by: LedgerGrouping | undefined): string[] {
  const asked = [
    ...(filters.employeeId !== undefined || by === 'employee' ? ['employee'] : []),
    ...(filters.categoryId !== undefined || by === 'category' ? ['category'] : []),
    ...(filters.optionId !== undefined || by === 'option' ? ['option'] : []),
    ...(filters.glAccount !== undefined || by === 'glAccount' ? ['option'] : []),
  ];
  return [...new Set(asked)];
}

const inCube = (cube: string): Condition[] => [condition(() => `cube = '${cube}'`)];

const within = ({ from, to }: Span): Condition[] => [
  ...(from === null ? [] : [condition((day) => `day >= ${day}::date`, from)]),
  ...(to === null ? [] : [condition((day) => `day <= ${day}::date`, to)]),
];

function narrowedTo(actor: Actor, filters: LedgerFilters): Condition[] {
  const visible = departmentsWith(actor.roles, 'ledger:read_all');
  const own = departmentsWith(actor.roles, 'ledger:read_department');
  const kinds = kindsOf(filters);
  return [
    ...(visible === 'all' ? [] : [condition((ids) => `department_id = ANY (${ids}::uuid[])`, own)]),
    ...equal('department_id', filters.departmentId, 'uuid'),
    ...equal('employee_id', filters.employeeId, 'uuid'),
    ...equal('option_id', filters.optionId, 'uuid'),
    ...equal('category_id', filters.categoryId, 'uuid'),
    ...equal('gl_account', filters.glAccount, 'text'),
    ...(kinds ? [condition((list) => `kind = ANY (${list}::text[])`, kinds)] : []),
  ];
}

const equal = (column: string, wanted: string | undefined, type: string): Condition[] =>
  wanted === undefined ? [] : [condition((value) => `${column} = ${value}::${type}`, wanted)];

interface Part {
  table: string;
  conditions: Condition[];
}
const part = (table: string, conditions: Condition[]): Part => ({ table, conditions });

function joined(parts: readonly Part[]): Cells {
  const values: unknown[] = [];
  const sql = parts.map(({ table, conditions }) => {
    const where = allOf(conditions, values.length + 1);
    values.push(...where.values);
    return `SELECT ${COLUMNS} FROM ${table} WHERE ${where.sql}`;
  });
  return { sql: sql.join('\nUNION ALL '), values };
}
