import type { BudgetPlanAnswer, BudgetPlanChange, PlanEffect } from '@amends/shared/contract/budget-plan.js';
import { mayIn } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import { Ledger } from '../ledger/ledger.js';
import { type BudgetPlanBody, planOf } from './budget-plan.body.js';
import { moneyRefused } from './money-refused.js';
import { optionsAbove, planEffect, plansOf } from './plan.queries.js';

@Injectable()
export class ChangePlan {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  /** @throws Refused not_found */
  async read(actor: Actor, departmentId: string): Promise<BudgetPlanAnswer> {
    if (!mayIn(actor.roles, 'budget:read', departmentId)) throw new Refused('not_found');
    return plansOf(this.database, departmentId);
  }

  /**
   * Makes the plan, or with `dryRun` only says what it would touch.
   * @throws Refused not_found, envelope_exceeded when the new envelope is too small for what the open budgets would get
   */
  async change(
    actor: Actor,
    intention: Intention,
    departmentId: string,
    body: BudgetPlanBody,
  ): Promise<BudgetPlanChange> {
    if (!mayIn(actor.roles, 'budget:plan', departmentId)) throw new Refused('not_found');
    const plan = planOf(body);
    const optionsAboveLimit = await optionsAbove(this.database, departmentId, plan.authorityLimitMinor, actor.locale);
    const withOptions = (effect: Omit<PlanEffect, 'optionsAboveLimit'>): PlanEffect => ({
      ...effect,
      optionsAboveLimit,
    });
    if (body.dryRun) {
      const plans = await plansOf(this.database, departmentId);
      return { ...plans, effect: withOptions(await planEffect(this.database, departmentId, plan, body.effective)) };
    }
    const answer = await this.ledger.changePlan(actor.id, intention, departmentId, plan, body);
    if (answer.outcome !== 'changed') throw moneyRefused(answer);
    return { ...answer.plans, effect: withOptions(answer.effect) };
  }
}
