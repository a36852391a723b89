import type { PersonName } from './common.js';

/** Who changed which setting, before and after. */
export interface AuditEvent {
  id: number;
  /** @format date-time */
  at: string;
  /** Null = the system. */
  actor: PersonName | null;
  departmentId: string | null;
  /** What kind of setting: `policy`, `option_pause`, `budget_plan`, `budget_override`, `employee`, … */
  subject: string;
  subjectId: string;
  before: unknown;
  after: unknown;
}
