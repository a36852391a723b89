import type { ClientBase } from 'pg';
import { v7 as newId } from 'uuid';
import { DAY, FIRST_POLICY_DAYS_AGO } from '../quarter/calendar.js';
import type { DemoDepartment } from './demo-types.js';
import { minorOf } from './minor-of.js';

const CARRY_OVER_SHARE = 0.1;
const HOLD_MINUTES = 60;

/** Puts a department's budget plan in force, a day before its first policy. */
export async function insertPlan(
  client: ClientBase,
  { department, id, head, now }: { department: DemoDepartment; id: string; head: string; now: number },
): Promise<void> {
  const { currency, allotment, authorityLimit, envelope, envelopeRule } = department;
  await client.query(
    `INSERT INTO budget_plan (id, department_id, period_kind, default_allotment_minor, authority_limit_minor,
       carry_over_cap_minor, envelope_minor, envelope_rule, hold_minutes, effective_from, created_by)
     VALUES ($1, $2, 'year', $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      newId(),
      id,
      minorOf(allotment, currency),
      minorOf(authorityLimit, currency),
      minorOf(allotment * CARRY_OVER_SHARE, currency),
      minorOf(envelope, currency),
      envelopeRule,
      HOLD_MINUTES,
      new Date(now - (FIRST_POLICY_DAYS_AGO + 1) * DAY),
      head,
    ],
  );
}
