/** Invariants that are counted in one go: a query whose only row has a column for each, saying how often it is broken. */
export interface Pass {
  names: readonly string[];
  sql: string;
}
