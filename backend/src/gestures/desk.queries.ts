import type { Database } from '../database/database.js';
import { CURRENT_BUDGET } from '../ledger/current-budget.js';
import type { BudgetFacts } from '../ledger/ledger-answers.js';
import type { QuietHours } from '@amends/shared/contract/message.js';
import type { PromiseRow } from '../promises/promise-row.js';
import { promiseSelect } from '../promises/promise.queries.js';
import { CUSTOMER_SELECT, type CustomerRow } from './customer-row.js';
import type { GestureRow } from './gesture-row.js';
import { gestureSelect } from './gesture.queries.js';

const RECENT_GESTURES = 10;
const RECENT_CUSTOMERS = 5;
/** Nobody owes more at once; the list of promises has them all. */
const PROMISES_MAX = 50;
/** So many of the latest gestures say what somebody usually gives. */
const USUAL_OUT_OF = 50;

interface DeskRow {
  /** Null until the first use of the period. */
  budget: BudgetFacts | null;
  /** The median of what the person gave last, in minor units; null before the first gesture. */
  usualMinor: number | null;
  promises: PromiseRow[];
  /** Null until the department has decided. */
  quietHours: QuietHours | null;
  recent: GestureRow[];
  customers: CustomerRow[];
}

const OWED = `SELECT * FROM promise WHERE owner_id = $2 AND state = 'open' ORDER BY due_at, id LIMIT ${PROMISES_MAX}`;
const LATEST = `SELECT * FROM gesture WHERE employee_id = $2 ORDER BY requested_at DESC, id DESC LIMIT ${RECENT_GESTURES}`;

/** $1 the department, $2 the employee: everything of the desk that changes from gesture to gesture, in one round trip. */
const statement = {
  name: 'desk',
  text: `
    SELECT (${CURRENT_BUDGET}) AS budget,
      (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY amount_minor) FROM (
        SELECT amount_minor, department_id, state FROM gesture WHERE employee_id = $2
        ORDER BY requested_at DESC, id DESC LIMIT ${USUAL_OUT_OF}) latest
        -- asked after the limit: asked before, stale statistics make the planner read everything the person ever gave
        WHERE department_id = $1 AND state = 'granted') AS "usualMinor",
      (SELECT coalesce(json_agg(p ORDER BY p."dueAt", p.id), '[]') FROM (${promiseSelect(OWED)}) p) AS promises,
      -- not asked of quiet_hours: each desk would pay for the call
      (SELECT json_build_object('quietFrom', to_char(quiet_from, 'HH24:MI'), 'quietTo', to_char(quiet_to, 'HH24:MI'))
        FROM message_plan WHERE department_id = $1) AS "quietHours",
      (SELECT coalesce(json_agg(r ORDER BY r."requestedAt" DESC, r.id DESC), '[]') FROM (
        ${gestureSelect(LATEST)}) r) AS recent,
      (SELECT coalesce(json_agg(s), '[]') FROM (
        ${CUSTOMER_SELECT} WHERE c.department_id = $1
        ORDER BY c.last_served_at DESC LIMIT ${RECENT_CUSTOMERS}) s) AS customers`,
};

export async function readDesk(database: Database, departmentId: string, employeeId: string): Promise<DeskRow> {
  const [row] = await database.query<DeskRow>(statement, [departmentId, employeeId]);
  if (!row) throw new Error('the desk was not read');
  return row;
}
