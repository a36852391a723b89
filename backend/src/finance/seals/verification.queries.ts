import { ENTRY_FIELDS, ENTRY_TABLES, EVENT_TEXT } from './canonical-rows.js';

/** How long after a seal an entry may still carry an earlier time: far more than any transaction lasts. */
const SLACK = `interval '1 hour'`;

/** Seals $1, and beside each the time before which everything was sealed when it came; null = nothing was. */
const WANTED = `unnest($1::bigint[], $2::timestamptz[]) AS w(seal, bound)`;

export interface RangeRow {
  seal: number;
  budgetId: string;
  from: number;
  to: number;
  leaves: Buffer;
}

export const RANGES = {
  name: 'verify_ranges',
  text: `SELECT r.seal, r.budget_id AS "budgetId", r.from_seq AS "from", r.to_seq AS "to", r.leaves
    FROM seal_range r WHERE r.seal = ANY ($1::bigint[]) ORDER BY r.seal, r.budget_id`,
};

export interface SealedEntry {
  seal: number;
  budgetId: string;
  seq: number;
  fields: string;
  behind: boolean | null;
}

/** The entries that stand where the ranges of the seals say, in the order of the seals. */
export const SEALED_ENTRIES = {
  name: 'verify_entries',
  text: `SELECT r.seal, e.budget_id AS "budgetId", e.seq, ${ENTRY_FIELDS} AS fields, e.recorded_at < w.bound - ${SLACK} AS behind
    FROM ${WANTED} JOIN seal_range r ON r.seal = w.seal
    JOIN (${ENTRY_TABLES}) ON e.budget_id = r.budget_id AND e.seq BETWEEN r.from_seq AND r.to_seq
    ORDER BY r.seal, e.budget_id, e.seq`,
};

export interface SealedEvent {
  seal: number;
  id: number;
  leaf: Buffer;
  /** Null = the event is not there. */
  text: string | null;
  behind: boolean | null;
}

export const SEALED_EVENTS = {
  name: 'verify_events',
  text: `SELECT s.seal, s.event_id AS id, s.leaf, CASE WHEN a.id IS NOT NULL THEN ${EVENT_TEXT} END AS text,
      a.at < w.bound - ${SLACK} AS behind
    FROM ${WANTED} JOIN seal_event s ON s.seal = w.seal LEFT JOIN audit_event a ON a.id = s.event_id
    ORDER BY s.seal, s.event_id`,
};

/** All entries of a budget as they are now, and all leaves as they were sealed: to find out what became of a row. */
export const ENTRIES_OF_BUDGET = {
  name: 'verify_entries_of_budget',
  text: `SELECT e.seq, ${ENTRY_FIELDS} AS fields FROM ${ENTRY_TABLES}
    WHERE e.budget_id = $1 AND e.seq BETWEEN $2 AND $3 ORDER BY e.seq`,
};
export const LEAVES_OF_BUDGET = {
  name: 'verify_leaves_of_budget',
  text: `SELECT r.from_seq AS "from", r.leaves FROM seal_range r
    WHERE r.budget_id = $1 AND r.to_seq >= $2 AND r.from_seq <= $3 ORDER BY r.from_seq`,
};

export interface UnsealedRow {
  budgetId: string;
  /** What the budget says it has. */
  upTo: number;
  after: number;
  /** Null = there is no entry beyond the sealed ones. */
  seq: number | null;
  behind: boolean | null;
}

/** Entries that no seal covers, and budgets that count more or fewer than there are. $1 as the bound of the seals. */
export const UNSEALED_ROWS = `
  SELECT b.id AS "budgetId", b.seq AS "upTo", coalesce(r.to_seq, 0) AS after, e.seq,
    e.recorded_at < $1::timestamptz - ${SLACK} AS behind
  FROM budget b
  LEFT JOIN LATERAL (SELECT to_seq FROM seal_range WHERE budget_id = b.id ORDER BY from_seq DESC LIMIT 1) r ON true
  LEFT JOIN ledger_entry e ON e.budget_id = b.id AND e.seq > coalesce(r.to_seq, 0)
  WHERE e.seq IS NOT NULL OR b.seq <> coalesce(r.to_seq, 0)
  ORDER BY b.id, e.seq`;

/** An entry where none can be. */
export const STRAY_ENTRY = `
  SELECT e.budget_id AS "budgetId", e.seq FROM ledger_entry e LEFT JOIN budget b ON b.id = e.budget_id
  WHERE e.seq < 1 OR b.id IS NULL ORDER BY e.budget_id, e.seq LIMIT 1`;

/** An audit event that is neither sealed nor waits for it, or one that waits and is not there; $1 as the bound. */
export const STRAY_EVENT = `
  SELECT coalesce(a.id, u.event_id) AS id, a.id IS NULL AS missing
  FROM audit_event a FULL JOIN audit_unsealed u ON u.event_id = a.id LEFT JOIN seal_event s ON s.event_id = a.id
  WHERE a.id IS NULL OR (u.event_id IS NULL AND s.event_id IS NULL) OR (s.event_id IS NULL AND a.at < $1::timestamptz - ${SLACK})
  ORDER BY 1 LIMIT 1`;

export const TOTALS = {
  name: 'verify_totals',
  text: `SELECT coalesce(max(number), 0) AS seals, coalesce(sum(leaves), 0)::bigint AS sealed FROM seal`,
};

export const GESTURE_NUMBER = {
  name: 'verify_gesture_number',
  text: `SELECT g.number FROM ledger_entry e JOIN gesture g ON g.id = e.gesture_id WHERE e.budget_id = $1 AND e.seq = $2`,
};

export const HEAD_OF = { name: 'verify_head_of', text: 'SELECT head FROM seal WHERE number = $1' };
