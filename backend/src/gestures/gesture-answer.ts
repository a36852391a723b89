import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import { budgetView } from '../budgets/budget-view.js';
import type { Actor } from '../http/actor.js';
import type { BudgetFacts } from '../ledger/ledger-answers.js';
import type { GestureRow } from './gesture-row.js';
import type { GestureTexts } from './gesture-texts.js';
import { gestureView } from './gesture-view.js';

/** The answer to an act upon a gesture, as everything stood at that moment. */
export const gestureAnswer = (
  row: GestureRow,
  budget: BudgetFacts,
  texts: GestureTexts,
  actor: Actor,
  at: Date,
): GestureAnswer => ({
  gesture: gestureView(row, texts, actor, at),
  budget: budgetView(budget),
  receipt: { budgetId: budget.id, seq: budget.seq },
});
