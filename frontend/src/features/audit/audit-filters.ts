/** What the trail can be narrowed by; the same names stand in the screen's URL and in the API's query. */
export const AUDIT_FILTERS = ['departmentId', 'actorId', 'subject', 'from', 'to', 'search'] as const;
export type AuditFilter = (typeof AUDIT_FILTERS)[number];
export type AuditFilters = Partial<Record<AuditFilter, string>>;

/** The kinds of events that have words of their own. */
export const AUDIT_SUBJECTS = [
  'policy',
  'option_pause',
  'second_yes',
  'budget_plan',
  'budget_override',
  'budget',
  'employee',
  'department',
  'message_plan',
  'customer',
  'sign_in',
  'sign_out',
  'password',
  'approval',
  'reversal',
  'printing',
  'redemption',
  'export',
  'verification',
  'ledger_sample',
  'rate',
  'budget_freeze',
  'gl_mapping',
  'journal',
  'month_close',
  'month_reopening',
  'random_check',
  'flag_verdict',
] as const;
export type AuditSubject = (typeof AUDIT_SUBJECTS)[number];

export const isAuditSubject = (subject: string): subject is AuditSubject =>
  (AUDIT_SUBJECTS as readonly string[]).includes(subject);

/** Reads the filters that a URL carries; anything else in it is ignored. */
export function auditFiltersOf(params: URLSearchParams): AuditFilters {
  return Object.fromEntries(
    AUDIT_FILTERS.flatMap((name) => {
      const value = params.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}
