import type { AdjustmentsAnswer } from '@amends/shared/contract/budget-plan.js';
import type { Budget } from '@amends/shared/contract/budget.js';
import { Body, Controller, Post } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { AdjustBudgets } from './adjust-budgets.js';
import { AdjustmentBody, AdjustmentsBody } from './adjustment.body.js';

@Controller()
export class AdjustmentsController {
  constructor(private readonly adjustBudgets: AdjustBudgets) {}

  @Post('budgets/:id/adjustments')
  @Can('budget:adjust')
  @Endpoint({
    summary: 'Tops an open budget up (above zero) or withdraws from it (below)',
    body: 'AdjustmentRequest',
    answers: { 201: 'Budget' },
    problems: ['not_found', 'budget_not_open', 'below_committed', 'envelope_exceeded', 'budget_frozen'],
    idempotency: 'required',
  })
  async one(
    @CurrentActor() actor: Actor,
    @Idempotency('required') intention: Intention,
    @IdParam('id') id: string,
    @Body() body: AdjustmentBody,
  ): Promise<Budget> {
    return this.adjustBudgets.one(actor, intention, id, body);
  }

  @Post('departments/:id/adjustments')
  @Can('budget:adjust')
  @Endpoint({
    summary: 'Moves money between people, or gives to many at once: all of it or nothing',
    body: 'AdjustmentsRequest',
    answers: { 201: 'AdjustmentsAnswer' },
    problems: ['not_found', 'no_published_policy', 'below_committed', 'envelope_exceeded', 'budget_frozen'],
    idempotency: 'required',
  })
  async many(
    @CurrentActor() actor: Actor,
    @Idempotency('required') intention: Intention,
    @IdParam('id') id: string,
    @Body() body: AdjustmentsBody,
  ): Promise<AdjustmentsAnswer> {
    return this.adjustBudgets.many(actor, intention, id, body);
  }
}
