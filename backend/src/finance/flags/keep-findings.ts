import { v7 as newId } from 'uuid';
import type { Database, Query } from '../../database/database.js';
import { type ChosenFinding, REVIEWS_PER_MONTH } from './choose-findings.js';
import { type FlagKey, KEEP_CHECKS, KEEP_FLAGS, KEPT_FLAGS } from './keep-findings.queries.js';
import { FINISH_MONTH } from './months.queries.js';

export interface MonthFindings {
  /** The month's first day. */
  month: string;
  actorId: string | null;
  gestures: number;
  tests: number;
  /** The gravest first. */
  findings: readonly ChosenFinding[];
  /** The ids of the gestures to be checked by chance, in the order of the draw. */
  checks: readonly string[];
}

/**
 * Lists the gravest findings of a month, ten in all. What somebody has asked or decided about stays as it was; what else
 * was found before is replaced.
 */
export async function keepFindings(database: Pick<Database, 'transaction'>, about: MonthFindings): Promise<void> {
  const { month, actorId, gestures, tests, findings, checks } = about;
  await database.transaction(async (query) => {
    const kept = await query<FlagKey>(KEPT_FLAGS, [month]);
    const keptKeys = new Set(kept.map(keyOf));
    const fresh = findings.filter((finding) => !keptKeys.has(keyOf({ ...finding, rule: finding.facts.rule })));
    await listFlags(query, month, fresh.slice(0, Math.max(0, REVIEWS_PER_MONTH - kept.length)));
    await query(KEEP_CHECKS, [month, checks]);
    await query(FINISH_MONTH, [month, actorId, gestures, tests, kept.length + fresh.length]);
  });
}

const keyOf = ({ rule, departmentId, employeeId, customerId }: FlagKey): string =>
  [rule, departmentId, employeeId, customerId].join(' ');

async function listFlags(query: Query, month: string, findings: readonly ChosenFinding[]): Promise<void> {
  const rows = findings.map(({ facts, departmentId, employeeId, customerId, severity, probability, gestureIds }) => ({
    // in this order, by which they are listed
    id: newId(),
    rule: facts.rule,
    department_id: departmentId,
    employee_id: employeeId,
    customer_id: customerId,
    severity,
    probability,
    facts,
    gesture_ids: gestureIds,
  }));
  await query(KEEP_FLAGS, [month, JSON.stringify(rows)]);
}
