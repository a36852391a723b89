import type { Query } from './database.js';

/** Something that somebody did, as it is kept for good. */
export interface AuditedAct {
  /** Null = the system, or nobody who could be known. */
  actorId: string | null;
  /** Where the request came from; null for the system. */
  address: string | null;
  /** Null = the whole company's. */
  departmentId: string | null;
  /** What kind of thing: `budget_plan`, `employee`, `export`, … */
  subject: string;
  subjectId: string;
  /** Null = it was not there. */
  before: unknown;
  after: unknown;
}

const statement = {
  name: 'append_audit_event',
  text: `INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after, address)
    VALUES ($1, $2, $3, $4, $5, $6, $7)`,
};

/** Appends who did what, and from where; in the transaction that changes something. */
export async function appendAudit(query: Query, act: AuditedAct): Promise<void> {
  const { actorId, departmentId, subject, subjectId, before, after, address } = act;
  await query(statement, [actorId, departmentId, subject, subjectId, json(before), json(after), address]);
}

const json = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value));
