import { exactTime } from '../../database/moments.js';

/** A digest instead of the text: what people wrote may have to be erased one day, and the seal has to outlive it. */
const digest = (text: string): string => `encode(sha256(convert_to((${text}), 'UTF8')), 'hex')`;

/**
 * The columns of a sealed entry e in order, with its budget b and its gesture g: only what never changes, and no personal
 * data of customers.
 */
export const ENTRY_COLUMNS: readonly (readonly [name: string, sql: string])[] = [
  ['type', `'entry'`],
  ['budgetId', 'e.budget_id'],
  ['seq', 'e.seq'],
  ['departmentId', 'e.department_id'],
  ['employeeId', 'e.employee_id'],
  ['periodFrom', 'b.period_from'],
  ['periodTo', 'b.period_to'],
  ['currency', 'b.currency'],
  ['kind', 'e.kind'],
  ['deltaAllottedMinor', 'e.delta_allotted_minor'],
  ['deltaSpentMinor', 'e.delta_spent_minor'],
  ['deltaHeldMinor', 'e.delta_held_minor'],
  ['allottedAfterMinor', 'e.allotted_after_minor'],
  ['spentAfterMinor', 'e.spent_after_minor'],
  ['heldAfterMinor', 'e.held_after_minor'],
  ['actorId', 'e.actor_id'],
  ['reasonSha256', digest('e.reason')],
  ['recordedAt', exactTime('e.recorded_at')],
  ['gestureId', 'e.gesture_id'],
  ['gestureNumber', 'g.number'],
  ['gestureEmployeeId', 'g.employee_id'],
  ['policyVersionId', 'g.policy_version_id'],
  ['optionId', 'g.option_id'],
  ['categoryId', 'g.category_id'],
  ['severity', 'g.severity'],
  ['amountMinor', 'g.amount_minor'],
  ['gestureCurrency', 'g.currency'],
  ['neededApproval', 'g.needed_approval::text'],
  ['requestedAt', exactTime('g.requested_at')],
];

/** The columns of a sealed audit event a in order. */
export const EVENT_COLUMNS: readonly (readonly [name: string, sql: string])[] = [
  ['type', `'audit'`],
  ['id', 'a.id'],
  ['at', exactTime('a.at')],
  ['actorId', 'a.actor_id'],
  ['departmentId', 'a.department_id'],
  ['subject', 'a.subject'],
  ['subjectId', 'a.subject_id'],
  ['beforeSha256', digest('a.before::text')],
  ['afterSha256', digest('a.after::text')],
  ['addressSha256', digest('a.address')],
];

/**
 * An entry's columns as the server writes them fastest; `entryText` makes the canonical form of it. Whoever verifies ten
 * million entries waits for this expression.
 */
export const ENTRY_FIELDS = `concat('["', ${ENTRY_COLUMNS.map(([, sql]) => sql).join(`, '","', `)}, '"]')`;

/** The canonical form of an audit event. */
export const EVENT_TEXT = `array_to_json(ARRAY[${EVENT_COLUMNS.map(([, sql]) => `(${sql})::text`).join(', ')}])::text`;

/** Where the entry's columns come from. */
export const ENTRY_TABLES = `ledger_entry e JOIN budget b ON b.id = e.budget_id LEFT JOIN gesture g ON g.id = e.gesture_id`;

/**
 * The canonical form of an entry: a JSON array of texts and nulls without any space. No column of an entry can hold what
 * JSON escapes, and none can be empty: what is empty is null.
 */
export const entryText = (fields: string): string => fields.replaceAll('""', 'null');
