import { condition, type Condition } from '../database/conditions.js';
import { since, until } from '../database/moments.js';
import { customerMatches } from './customer-search.js';
import type { GesturesQuery } from './gestures.query.js';

/** What a query narrows the gestures g to. */
export const gestureFilters = (query: GesturesQuery): Condition[] => [
  ...equal('g.state', 'text', query.state),
  ...equal('g.employee_id', 'uuid', query.employeeId),
  ...equal('g.department_id', 'uuid', query.departmentId),
  ...equal('g.option_id', 'uuid', query.optionId),
  ...(query.customer?.trim() ? [customerMatches(query.customer)] : []),
  ...(query.from ? since('g.requested_at', 'd.time_zone', query.from) : []),
  ...(query.to ? until('g.requested_at', 'd.time_zone', query.to) : []),
  ...(query.settledFrom ? since('g.settled_at', 'd.time_zone', query.settledFrom) : []),
];

const equal = (column: string, type: 'text' | 'uuid', value: string | undefined): Condition[] =>
  value === undefined ? [] : [condition((wanted) => `${column} = ${wanted}::${type}`, value)];
