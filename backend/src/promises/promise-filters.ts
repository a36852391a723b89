import type { PromiseDue } from '@amends/shared/contract/promise.js';
import { condition, type Condition } from '../database/conditions.js';
import { END_OF_DAY } from './promise.queries.js';
import type { PromisesQuery } from './promises.query.js';

const DUE: Record<PromiseDue, string> = {
  overdue: 'p.due_at <= now()',
  today: `p.due_at > now() AND p.due_at < ${END_OF_DAY}`,
  later: `p.due_at >= ${END_OF_DAY}`,
};

/** What a query narrows the promises p of departments d to. */
export const promiseFilters = ({ departmentId, ownerId, state, due }: PromisesQuery): Condition[] => [
  ...(departmentId === undefined ? [] : [condition((id) => `p.department_id = ${id}::uuid`, departmentId)]),
  ...(ownerId === undefined ? [] : [condition((id) => `p.owner_id = ${id}::uuid`, ownerId)]),
  ...(state === undefined ? [] : [condition((wanted) => `p.state = ${wanted}::text`, state)]),
  ...(due === undefined ? [] : [condition(() => `p.state = 'open' AND ${DUE[due]}`)]),
];
