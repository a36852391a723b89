/** The invariants that are a budget's own, by the names of the reconciliation; one that is broken freezes its budget. */
export const BUDGET_CHECKS = [
  'never_overspent',
  'balance_equals_entries',
  'budget_has_entries',
  'sequence_gap_free',
  'running_totals',
  'gesture_recorded_once',
  'held_equals_waiting',
] as const;
