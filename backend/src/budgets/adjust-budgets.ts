import type { AdjustmentsAnswer } from '@amends/shared/contract/budget-plan.js';
import type { Budget } from '@amends/shared/contract/budget.js';
import { mayIn } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import type { Adjusted, MoneyRefusal } from '../ledger/ledger-answers.js';
import { BudgetNotOpen } from '../ledger/ledger-errors.js';
import { Ledger } from '../ledger/ledger.js';
import type { AdjustmentBody, AdjustmentsBody } from './adjustment.body.js';
import { budgetOwner, withoutBudget } from './adjustments.queries.js';
import { budgetView } from './budget-view.js';
import { moneyRefused } from './money-refused.js';

/** A period turns once; whoever meets that more often than this has another trouble. */
const TRIES_MAX = 3;

@Injectable()
export class AdjustBudgets {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Tops one open budget up or withdraws from it.
   * @throws Refused not_found, budget_not_open, below_committed, envelope_exceeded
   */
  async one(actor: Actor, intention: Intention, budgetId: string, body: AdjustmentBody): Promise<Budget> {
    const owner = await budgetOwner(this.database, budgetId);
    if (!owner || !mayIn(actor.roles, 'budget:adjust', owner.departmentId)) throw new Refused('not_found');
    const { amountMinor, reason } = body;
    const adjustments = [{ employeeId: owner.employeeId, amountMinor, budgetId }];
    const answer = await this.ledger
      .adjustBudgets(actor.id, intention, owner.departmentId, { adjustments, reason })
      .catch((error: unknown) => {
        throw error instanceof BudgetNotOpen ? new Refused('budget_not_open') : error;
      });
    const [adjusted] = adjustedOf(answer).budgets;
    if (!adjusted) throw new Error('nothing was adjusted');
    return budgetView(adjusted.budget);
  }

  /**
   * Moves money between people of a department, or gives to many at once: all of it or nothing. Budgets that nobody has
   * used yet in this period are opened first.
   * @throws Refused not_found when somebody does not serve there, below_committed, envelope_exceeded, busy
   */
  async many(
    actor: Actor,
    intention: Intention,
    departmentId: string,
    body: AdjustmentsBody,
  ): Promise<AdjustmentsAnswer> {
    if (!mayIn(actor.roles, 'budget:adjust', departmentId)) throw new Refused('not_found');
    const people = body.adjustments.map(({ employeeId }) => employeeId);
    for (let tries = 1; tries <= TRIES_MAX; tries += 1) {
      for (const employeeId of await withoutBudget(this.database, departmentId, people)) {
        await this.ledger.openBudget(departmentId, employeeId);
      }
      try {
        const answer = adjustedOf(await this.ledger.adjustBudgets(actor.id, intention, departmentId, body));
        return {
          budgets: answer.budgets.map(({ employeeId, budget }) => ({ employeeId, budget: budgetView(budget) })),
        };
      } catch (error) {
        if (!(error instanceof BudgetNotOpen)) throw error;
      }
    }
    throw new Refused('busy');
  }
}

function adjustedOf(answer: Adjusted | MoneyRefusal): Adjusted {
  if (answer.outcome !== 'adjusted') throw moneyRefused(answer);
  return answer;
}
