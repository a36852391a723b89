import { departmentsWith } from '@amends/shared/permissions.js';
import { allOf, type Condition, condition, shaped } from '../../database/conditions.js';
import type { Query } from '../../database/database.js';
import { since, until, OF_DEPARTMENT } from '../../database/moments.js';
import type { Actor } from '../../http/actor.js';
import { kindsOf } from '../ledger-filters.js';
import type { LedgerFilters } from '../ledger.query.js';

/**
 * The face value of codes that can still be redeemed, by currency, in minor units.
 * @param filters only those that the roll-ups know
 */
export async function openVouchers(query: Query, actor: Actor, filters: LedgerFilters): Promise<Map<string, number>> {
  const ways = (kindsOf(filters) ?? WAYS_OF_GIVING).filter((kind) => WAYS_OF_GIVING.includes(kind));
  if (ways.length === 0) return new Map();
  const { sql, values } = allOf([
    ...narrowedTo(actor, filters),
    ...(ways.length === WAYS_OF_GIVING.length ? [] : [given(ways)]),
  ]);
  const isOfGestures = [filters.optionId, filters.categoryId, filters.glAccount].some((wanted) => wanted !== undefined);
  const text = `
    SELECT d.currency, sum(v.face_minor - v.redeemed_minor)::bigint AS "openMinor"
    FROM voucher v JOIN department d ON d.id = v.department_id ${isOfGestures ? GESTURES : ''}
    WHERE v.state IN ('issued', 'opened') AND v.valid_until > now() AND ${sql} GROUP BY d.currency`;
  const rows = await query<{ currency: string; openMinor: number }>(shaped('open_vouchers', text), values);
  return new Map(rows.map(({ currency, openMinor }) => [currency, openMinor]));
}

const WAYS_OF_GIVING: readonly string[] = ['grant', 'post'];

const GESTURES = `
  JOIN gesture g ON g.id = v.gesture_id
  LEFT JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id`;

const given = (ways: readonly string[]): Condition =>
  condition(
    (kinds) =>
      `EXISTS (SELECT FROM ledger_entry e WHERE e.gesture_id = v.gesture_id AND e.kind = ANY (${kinds}::text[]))`,
    ways,
  );

function narrowedTo({ roles }: Actor, filters: LedgerFilters): Condition[] {
  const isSeeingAll = departmentsWith(roles, 'ledger:read_all') === 'all';
  const own = departmentsWith(roles, 'ledger:read_department');
  return [
    ...(isSeeingAll ? [] : [condition((ids) => `v.department_id = ANY (${ids}::uuid[])`, own)]),
    ...equal('v.department_id', filters.departmentId, 'uuid'),
    ...equal('v.employee_id', filters.employeeId, 'uuid'),
    ...equal('g.option_id', filters.optionId, 'uuid'),
    ...equal('g.category_id', filters.categoryId, 'uuid'),
    ...equal('o.gl_account', filters.glAccount, 'text'),
    ...(filters.from ? since('v.issued_at', OF_DEPARTMENT, filters.from) : []),
    ...(filters.to ? until('v.issued_at', OF_DEPARTMENT, filters.to) : []),
  ];
}

const equal = (column: string, wanted: string | undefined, type: string): Condition[] =>
  wanted === undefined ? [] : [condition((value) => `${column} = ${value}::${type}`, wanted)];
