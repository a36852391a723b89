import type { PersonName } from './common.js';

/** Who did or changed what, when and from where; before and after. */
export interface AuditEvent {
  id: number;
  /** @format date-time */
  at: string;
  /** Null = the system, or nobody who could be known. */
  actor: PersonName | null;
  departmentId: string | null;
  /**
   * What kind of thing: `policy`, `option_pause`, `budget_plan`, `budget_override`, `budget`, `employee`, `sign_in`,
   * `sign_out`, `password`, `approval`, `reversal`, `export`, `verification`, …
   */
  subject: string;
  subjectId: string;
  before: unknown;
  after: unknown;
  /** The address that the request came from; null for the system. */
  address: string | null;
  /** The seal that covers it; null = not sealed yet. */
  seal: number | null;
}

/** The kinds of things that there are events of, by name. */
export interface AuditSubjects {
  subjects: string[];
}
