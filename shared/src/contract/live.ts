/**
 * What the stream tells; each event says that something changed and where to read it, never the thing itself, so that
 * nobody hears more than they may see.
 */
export const LIVE_EVENTS = [
  'request',
  'settlement',
  'pause',
  'policy',
  'budget',
  'choice',
  'outcome',
  'voucher',
  'promise',
  'alarm',
  'flag',
] as const;
export type LiveEventKind = (typeof LIVE_EVENTS)[number];

export interface LiveEvent {
  kind: LiveEventKind;
  /** @format uuid */
  departmentId: string;
  /**
   * The gesture of a request, settlement, outcome or voucher, the option of a pause, the version of a policy, the owner
   * of a budget (the department where the budgets' plan has changed), the choice, the promise;
   * the department where an import has recorded many outcomes; the budget of an alarm, or its check where it is not one
   * budget that is wrong (then the department is all zeros); the flag that somebody asked, answered or decided about.
   */
  subjectId: string;
  /** @format date-time */
  at: string;
}

/** Told instead of what was missed: everything may have changed, so all has to be read again. */
export const LIVE_RESET = 'reset';
