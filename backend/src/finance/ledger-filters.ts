import { departmentsWith } from '@amends/shared/permissions.js';
import { condition, type Condition } from '../database/conditions.js';
import { since, until } from '../database/moments.js';
import { customerMatches } from '../gestures/customer-search.js';
import type { Actor } from '../http/actor.js';
import type { LedgerFilters } from './ledger.query.js';

/** The entries e that the actor may see and the filters let through; d is the entry's department, g its gesture. */
export const ledgerConditions = (actor: Actor, filters: LedgerFilters): Condition[] => [
  ...visibleTo(actor),
  ...equal('e.budget_id', filters.budgetId),
  ...equal('e.department_id', filters.departmentId),
  ...equal('e.employee_id', filters.employeeId),
  ...equal('g.option_id', filters.optionId),
  ...(filters.kind ? [condition((kinds) => `e.kind = ANY (${kinds}::text[])`, filters.kind)] : []),
  ...(filters.from ? since('e.recorded_at', 'd.time_zone', filters.from) : []),
  ...(filters.to ? until('e.recorded_at', 'd.time_zone', filters.to) : []),
  ...(filters.search?.trim() ? [gestureMatches(filters.search.trim())] : []),
];

function visibleTo({ roles }: Actor): Condition[] {
  if (departmentsWith(roles, 'ledger:read_all') === 'all') return [];
  const departmentIds = departmentsWith(roles, 'ledger:read_department');
  return [condition((ids) => `e.department_id = ANY (${ids}::uuid[])`, departmentIds)];
}

const equal = (column: string, id: string | undefined): Condition[] =>
  id === undefined ? [] : [condition((wanted) => `${column} = ${wanted}::uuid`, id)];

/** `G-1017`, `№ 1017`, `1017` */
const NUMBER = /^(?:g-?|#|№)?\s*(\d{1,15})$/iu;

// by the gestures' ids, which the entries are indexed by: the ledger itself is not searched
function gestureMatches(search: string): Condition {
  const customer = customerMatches(search);
  const byCustomer = (...parameters: string[]): string =>
    `SELECT s.id FROM customer c JOIN gesture s ON s.customer_id = c.id WHERE ${customer.sql(...parameters)}`;
  const number = NUMBER.exec(search)?.[1];
  if (number === undefined) return condition((...all) => `e.gesture_id IN (${byCustomer(...all)})`, ...customer.values);
  return condition(
    (wanted, ...rest) =>
      `e.gesture_id IN (SELECT s.id FROM gesture s WHERE s.number = ${wanted} UNION ALL ${byCustomer(...rest)})`,
    Number(number),
    ...customer.values,
  );
}
