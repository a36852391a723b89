import type { BudgetPlanAnswer, BudgetPlanChange } from '@amends/shared/contract/budget-plan.js';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { BudgetPlanBody } from './budget-plan.body.js';
import { ChangePlan } from './change-plan.js';

@Controller('departments/:id/budget-plan')
export class BudgetPlanController {
  constructor(private readonly changePlan: ChangePlan) {}

  @Get()
  @Can('budget:read')
  @Endpoint({
    summary: 'The budget plan in force, and the next one if another is decided',
    answers: { 200: 'BudgetPlanAnswer' },
    problems: ['not_found'],
  })
  async read(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<BudgetPlanAnswer> {
    return this.changePlan.read(actor, id);
  }

  @Put()
  @Can('budget:plan')
  @Endpoint({
    summary: 'A new budget plan, from now or from the next period; with dryRun only what it would touch',
    body: 'BudgetPlanRequest',
    answers: { 200: 'BudgetPlanChange' },
    problems: ['not_found', 'envelope_exceeded', 'budget_frozen'],
    idempotency: 'optional',
  })
  async change(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @IdParam('id') id: string,
    @Body() body: BudgetPlanBody,
  ): Promise<BudgetPlanChange> {
    return this.changePlan.change(actor, intention, id, body);
  }
}
