import type { Outcome } from '@amends/shared/contract/insight.js';
import type { Loss } from '@amends/shared/contract/policy.js';
import { condition, type Condition } from '../database/conditions.js';
import { since, until, OF_DEPARTMENT } from '../database/moments.js';
import { customerMatches } from './customer-search.js';
import type { Answered, GesturesQuery } from './gestures.query.js';
import { endedWell, answerThatCounts, REPEAT_CASE_AT } from './outcome-sql.js';

/** What a query narrows the gestures g to. */
export const gestureFilters = (query: GesturesQuery): Condition[] => [
  ...equal('g.state', 'text', query.state),
  ...equal('g.employee_id', 'uuid', query.employeeId),
  ...equal('g.department_id', 'uuid', query.departmentId),
  ...equal('g.option_id', 'uuid', query.optionId),
  ...equal('g.category_id', 'uuid', query.categoryId),
  ...equal('g.severity', 'int', query.severity),
  ...(query.lost ? [lost(query.lost)] : []),
  ...(query.choice ? [condition(() => `(g.choice_id IS NOT NULL) = ${query.choice === 'chosen'}`)] : []),
  ...(query.outcome ? ended(query.outcome, query.answer ?? 'true') : []),
  ...(query.redeemed ? [coded(query.redeemed)] : []),
  ...(query.customer?.trim() ? [customerMatches(query.customer)] : []),
  ...(query.from ? since('g.requested_at', OF_DEPARTMENT, query.from) : []),
  ...(query.to ? until('g.requested_at', OF_DEPARTMENT, query.to) : []),
  ...(query.settledFrom ? since('g.settled_at', OF_DEPARTMENT, query.settledFrom) : []),
];

const equal = (column: string, type: 'text' | 'uuid' | 'int', value: string | number | undefined): Condition[] =>
  value === undefined ? [] : [condition((wanted) => `${column} = ${wanted}::${type}`, value)];

const lost = (what: Loss): Condition =>
  condition(
    (wanted) => `EXISTS (SELECT FROM category k WHERE k.id = g.category_id AND k.lost = ${wanted}::text)`,
    what,
  );

const TRUTH: Record<Answered, string> = { true: 'IS TRUE', false: 'IS FALSE', unknown: 'IS NULL' };

const ended = (outcome: Outcome, answer: Answered): Condition[] => [
  condition(
    () =>
      `g.state = 'granted' AND ${endedWell(outcome, answerThatCounts(outcome), `${REPEAT_CASE_AT} IS NOT NULL`)} ${TRUTH[answer]}`,
  ),
];

const coded = (redeemed: Answered): Condition => condition(() => `EXISTS (${CODES[redeemed]})`);

const CODE = 'SELECT FROM voucher w WHERE w.gesture_id = g.id AND';
const CODES: Record<Answered, string> = {
  true: `${CODE} w.state = 'redeemed'`,
  false: `${CODE} (w.state = 'expired' OR (w.state IN ('issued', 'opened') AND w.valid_until <= now()))`,
  unknown: `${CODE} w.state IN ('issued', 'opened') AND w.valid_until > now()`,
};
