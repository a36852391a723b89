import { exactTime } from '../../database/moments.js';
import { functionCall } from '../../database/function-call.js';
import { ENTRY_FIELDS, ENTRY_TABLES, EVENT_TEXT } from './canonical-rows.js';

/** Any number, the same in every process and in `append_seal`: whoever holds it seals. */
const SEALING_LOCK = 4_210_830;

export const SEAL_ALONE = { name: 'seal_alone', text: `SELECT pg_advisory_xact_lock(${SEALING_LOCK})` };
export const SEAL_IF_ALONE = {
  name: 'seal_if_alone',
  text: `SELECT pg_try_advisory_xact_lock(${SEALING_LOCK}) AS alone`,
};

export const SEAL_COLUMNS = `s.number, ${exactTime('s.sealed_at')} AS "sealedAt", s.leaves, s.root, s.previous, s.head,
  s.signature, s.key_id AS "keyId"`;

export interface SealRow {
  number: number;
  sealedAt: string;
  leaves: number;
  root: Buffer;
  previous: Buffer;
  head: Buffer;
  signature: Buffer;
  keyId: string;
}

/** The newest seals below number $1 (null = from the newest), $2 of them. */
export const SEALS = {
  name: 'seals',
  text: `SELECT ${SEAL_COLUMNS} FROM seal s WHERE $1::bigint IS NULL OR s.number < $1 ORDER BY s.number DESC LIMIT $2`,
};

/** The seals from number $1 on, oldest first, $2 of them. */
export const SEALS_FROM = {
  name: 'seals_from',
  text: `SELECT ${SEAL_COLUMNS} FROM seal s WHERE s.number >= $1 ORDER BY s.number LIMIT $2`,
};

export const CLOCK = { name: 'clock', text: `SELECT ${exactTime('database_clock()')} AS at` };

export const UNSEALED = {
  name: 'unsealed',
  text: `SELECT (SELECT coalesce(sum(b.seq - coalesce(s.seq, 0)), 0)::bigint FROM budget b
      LEFT JOIN sealed_budget s ON s.budget_id = b.id WHERE b.seq > coalesce(s.seq, 0)) AS entries,
    (SELECT count(*) FROM audit_unsealed) AS "auditEvents"`,
};

export interface UnsealedBudget {
  budgetId: string;
  /** The entry up to which it is sealed. */
  after: number;
  upTo: number;
}

/** Budgets with entries that no seal covers, without those of $1, $2 of them. */
export const UNSEALED_BUDGETS = {
  name: 'unsealed_budgets',
  text: `SELECT b.id AS "budgetId", coalesce(s.seq, 0) AS after, b.seq AS "upTo"
    FROM budget b LEFT JOIN sealed_budget s ON s.budget_id = b.id
    WHERE b.seq > coalesce(s.seq, 0) AND b.id <> ALL ($1::uuid[]) ORDER BY b.id LIMIT $2`,
};

export interface EntryFields {
  budgetId: string;
  seq: number;
  fields: string;
}

/** The entries of budgets $1 after $2 and up to $3, in the order of a seal. */
export const ENTRIES_TO_SEAL = {
  name: 'entries_to_seal',
  text: `SELECT e.budget_id AS "budgetId", e.seq, ${ENTRY_FIELDS} AS fields
    FROM unnest($1::uuid[], $2::bigint[], $3::bigint[]) AS w(budget_id, after, up_to)
    JOIN (${ENTRY_TABLES}) ON e.budget_id = w.budget_id AND e.seq > w.after AND e.seq <= w.up_to
    ORDER BY e.budget_id, e.seq`,
};

/** The audit events that no seal covers, $1 of them. */
export const EVENTS_TO_SEAL = {
  name: 'events_to_seal',
  text: `SELECT a.id, ${EVENT_TEXT} AS text FROM audit_unsealed u JOIN audit_event a ON a.id = u.event_id
    ORDER BY a.id LIMIT $1`,
};

export const APPEND_SEAL = functionCall('append_seal', 13);
