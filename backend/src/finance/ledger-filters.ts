import { COST_KINDS, type LedgerKind } from '@amends/shared/contract/ledger.js';
import { departmentsWith } from '@amends/shared/permissions.js';
import { condition, type Condition } from '../database/conditions.js';
import { since, until, OF_DEPARTMENT } from '../database/moments.js';
import type { Actor } from '../http/actor.js';
import { mentions } from './explorer/search.js';
import type { LedgerFilters } from './ledger.query.js';

/**
 * The entries e that the actor may see and the filters let through; d is the entry's department, g its gesture.
 * @param isCommon whether the searched text is known to be about a great many entries
 */
export const ledgerConditions = (actor: Actor, filters: LedgerFilters, isCommon = false): Condition[] => [
  ...visibleTo(actor),
  ...equal('e.budget_id', filters.budgetId),
  ...equal('e.department_id', filters.departmentId),
  ...(filters.employeeId ? [ofEmployee(filters.employeeId)] : []),
  ...(filters.optionId ? [ofOption(filters.optionId)] : []),
  ...equal('g.category_id', filters.categoryId),
  ...(filters.glAccount ? [onAccount(filters.glAccount)] : []),
  ...ofKinds(kindsOf(filters)),
  ...anyOf('g.state', filters.state),
  ...(filters.voucherState ? [withVoucher(filters.voucherState)] : []),
  ...(filters.customer?.trim() ? [ofCustomer(filters.customer)] : []),
  ...(filters.amountFrom === undefined ? [] : [condition((n) => `${AMOUNT} >= ${n}::bigint`, filters.amountFrom)]),
  ...(filters.amountTo === undefined ? [] : [condition((n) => `${AMOUNT} <= ${n}::bigint`, filters.amountTo)]),
  ...(filters.from ? since('e.recorded_at', OF_DEPARTMENT, filters.from) : []),
  ...(filters.to ? until('e.recorded_at', OF_DEPARTMENT, filters.to) : []),
  ...(filters.search?.trim() ? [mentions(filters.search.trim(), isCommon)] : []),
];

/** The kinds that are asked for; undefined = all. */
export function kindsOf({ kind, costsOnly }: Pick<LedgerFilters, 'kind' | 'costsOnly'>): LedgerKind[] | undefined {
  if (costsOnly !== true) return kind;
  return kind ? kind.filter((one) => COST_KINDS.includes(one)) : [...COST_KINDS];
}

/** All entries for finance, the department's for heads, for staff those of their own budgets. */
export function visibleTo({ id, roles }: Actor): Condition[] {
  if (departmentsWith(roles, 'ledger:read_all') === 'all') return [];
  const departmentIds = departmentsWith(roles, 'ledger:read_department');
  if (departmentIds.length === 0) return [ofEmployee(id)];
  return [condition((ids) => `e.department_id = ANY (${ids}::uuid[])`, departmentIds)];
}

// as it is indexed
const AMOUNT = 'greatest(abs(e.delta_allotted_minor), abs(e.delta_spent_minor), abs(e.delta_held_minor))';

// as they are indexed: what is seldom written, or all at once when a period turns
const RARE_KINDS = ['open', 'allot', 'carry_out', 'carry_in', 'lapse', 'top_up', 'withdraw', 'prior_reversal'];

/** Told that nothing but what is rare is wanted, the database knows that the index of it will do. */
function ofKinds(wanted: readonly string[] | undefined): Condition[] {
  if (!wanted?.every((kind) => RARE_KINDS.includes(kind))) return anyOf('e.kind', wanted);
  const known = `e.kind IN (${RARE_KINDS.map((kind) => `'${kind}'`).join(', ')})`;
  return [condition((list) => `e.kind = ANY (${list}::text[]) AND ${known}`, wanted)];
}

const anyOf = (column: string, wanted: readonly string[] | undefined): Condition[] =>
  wanted === undefined ? [] : [condition((list) => `${column} = ANY (${list}::text[])`, wanted)];

// by way of their budgets, whose entries stand together
const ofEmployee = (id: string): Condition =>
  condition((wanted) => `e.budget_id = ANY (ARRAY(SELECT id FROM budget WHERE employee_id = ${wanted}::uuid))`, id);

// an option belongs to one department: its entries are looked for there only, the newest first. The database does not know
// that the two belong together; told only that it may be so, it does not expect a handful and read every gesture for them
const ofOption = (id: string): Condition =>
  condition(
    (wanted) => `coalesce(g.option_id = ${wanted}::uuid, false) AND e.department_id = (
      SELECT p.department_id FROM policy_option o JOIN policy_version p ON p.id = o.policy_version_id
      WHERE o.option_id = ${wanted}::uuid LIMIT 1)`,
    id,
  );

const onAccount = (account: string): Condition =>
  condition(
    (wanted) => `(g.policy_version_id, g.option_id) IN (
      SELECT o.policy_version_id, o.option_id FROM policy_option o WHERE o.gl_account = ${wanted})`,
    account,
  );

const withVoucher = (states: readonly string[]): Condition =>
  condition(
    (wanted) =>
      `EXISTS (SELECT FROM voucher v WHERE v.gesture_id = e.gesture_id AND v.state = ANY (${wanted}::text[]))`,
    states,
  );

const ofCustomer = (reference: string): Condition =>
  condition(
    (key) => `e.gesture_id = ANY (ARRAY(
      SELECT s.id FROM customer c JOIN gesture s ON s.customer_id = c.id WHERE c.reference_key = ${key}))`,
    reference.trim().replaceAll(/\s+/g, ' ').toLowerCase(),
  );

const equal = (column: string, id: string | undefined): Condition[] =>
  id === undefined ? [] : [condition((wanted) => `${column} = ${wanted}::uuid`, id)];
