import { ENTRIES } from '../ledger.queries.js';
import { ENTRY_FIELDS, ENTRY_TABLES } from './canonical-rows.js';
import { SEAL_COLUMNS } from './seals.queries.js';

export interface SelectedEntry {
  seal: number;
  budgetId: string;
  seq: number;
}

/**
 * The sealed ones among the entries that a condition lets through, in the order of the seals.
 * @param where with parameters from $2 on; $1 is the newest seal that counts
 */
export const selectedEntries = (where: string): string => `
  SELECT r.seal, x.budget_id AS "budgetId", x.seq
  FROM (SELECT e.budget_id, e.seq ${ENTRIES} WHERE ${where}) x
  JOIN LATERAL (SELECT seal FROM seal_range WHERE budget_id = x.budget_id AND from_seq <= x.seq
    ORDER BY from_seq DESC LIMIT 1) r ON true
  JOIN LATERAL (SELECT FROM seal_range c WHERE c.seal = r.seal AND c.budget_id = x.budget_id AND c.to_seq >= x.seq) c ON true
  WHERE r.seal <= $1 ORDER BY r.seal, x.budget_id, x.seq`;

/** The entries of budgets $1 with numbers $2, in the order given. */
export const FIELDS_OF = {
  name: 'proof_fields',
  text: `SELECT ${ENTRY_FIELDS} AS fields FROM unnest($1::uuid[], $2::bigint[]) WITH ORDINALITY AS w(budget_id, seq, place)
    JOIN (${ENTRY_TABLES}) ON e.budget_id = w.budget_id AND e.seq = w.seq ORDER BY w.place`,
};

export const SEALS_BY_NUMBER = {
  name: 'seals_by_number',
  text: `SELECT ${SEAL_COLUMNS} FROM seal s WHERE s.number = ANY ($1::bigint[]) ORDER BY s.number`,
};

export const LEAVES_OF_EVENTS = {
  name: 'leaves_of_events',
  text: `SELECT s.seal, s.leaf FROM seal_event s WHERE s.seal = ANY ($1::bigint[]) ORDER BY s.seal, s.event_id`,
};

export const COMPANY = { name: 'proof_company', text: 'SELECT name, clock_timestamp() AS at FROM company' };
