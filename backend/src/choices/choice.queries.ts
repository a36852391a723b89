import type { Database } from '../database/database.js';
import type { ChoiceRow } from './choice-row.js';

/** Of a choice h: its time runs out by itself, whether or not anybody has written that down yet. */
const STATE_NOW = `CASE WHEN h.state = 'open' AND h.expires_at <= database_clock() THEN 'expired' ELSE h.state END`;

const byId = {
  name: 'choice',
  text: `
    SELECT h.id, ${STATE_NOW} AS state,
      h.department_id AS "departmentId", h.employee_id AS "employeeId", e.name AS "employeeName",
      h.policy_version_id AS "policyVersionId", h.option_ids::text[] AS "optionIds", h.category_id AS "categoryId",
      h.severity, h.customer_id AS "customerId", c.reference AS "customerReference", c.name AS "customerName",
      c.contact AS "customerContact", c.tier AS "customerTier", h.held_minor AS "heldMinor", h.currency,
      h.offered_at AS "offeredAt", h.expires_at AS "expiresAt", g.id AS "gestureId"
    FROM choice h
    JOIN employee e ON e.id = h.employee_id
    LEFT JOIN customer c ON c.id = h.customer_id
    LEFT JOIN gesture g ON g.choice_id = h.id
    WHERE h.id = $1`,
};

export async function findChoice(database: Database, id: string): Promise<ChoiceRow | null> {
  const [row] = await database.query<ChoiceRow>(byId, [id]);
  return row ?? null;
}
