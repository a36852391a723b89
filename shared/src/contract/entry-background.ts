import type { BudgetPlan } from './budget-plan.js';

/** What stood around an entry of the ledger when it was written. */
export interface EntryBackground {
  /** The seal that covers it; null = not sealed yet. */
  seal: {
    number: number;
    /** @format date-time */
    sealedAt: string;
  } | null;
  /** The department's plan that was in force then; null = it had none. */
  plan: BudgetPlan | null;
  /** @format date-time */
  planEffectiveFrom: string | null;
}
