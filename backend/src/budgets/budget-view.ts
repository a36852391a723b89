import { budgetState } from '@amends/shared/budget-rules.js';
import type { Budget } from '@amends/shared/contract/budget.js';
import type { BudgetFacts } from '../ledger/ledger-answers.js';

/** A budget as it leaves the server. */
export function budgetView(facts: BudgetFacts): Budget {
  const remainingMinor = facts.allottedMinor - facts.spentMinor - facts.heldMinor;
  return {
    id: facts.id,
    period: { from: facts.from, to: facts.to },
    allottedMinor: facts.allottedMinor,
    spentMinor: facts.spentMinor,
    heldMinor: facts.heldMinor,
    remainingMinor,
    currency: facts.currency,
    state: budgetState(facts.allottedMinor, remainingMinor),
  };
}
