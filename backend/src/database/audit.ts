import type { Query } from './database.js';

/** A change of a setting, as it is kept for good. */
export interface SettingChange {
  /** Null = the system. */
  actorId: string | null;
  /** Null = the whole company's. */
  departmentId: string | null;
  /** What kind of setting: `budget_plan`, `employee`, … */
  subject: string;
  subjectId: string;
  /** Null = it was not there. */
  before: unknown;
  after: unknown;
}

const statement = {
  name: 'append_audit_event',
  text: `INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after)
    VALUES ($1, $2, $3, $4, $5, $6)`,
};

/** Appends who changed what; in the transaction that changes it. */
export async function appendAudit(query: Query, change: SettingChange): Promise<void> {
  const { actorId, departmentId, subject, subjectId, before, after } = change;
  await query(statement, [actorId, departmentId, subject, subjectId, json(before), json(after)]);
}

const json = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value));
