import type { TeamBudget, TeamBudgetsAnswer } from '@amends/shared/contract/team-budgets.js';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { BudgetsQuery } from './budgets.query.js';
import { ChangeOverride } from './change-override.js';
import { OverrideBody } from './override.body.js';
import { ReadBudgets } from './read-budgets.js';

@Controller('departments/:id')
export class BudgetsController {
  constructor(
    private readonly readBudgets: ReadBudgets,
    private readonly changeOverride: ChangeOverride,
  ) {}

  @Get('budgets')
  @Can('budget:read')
  @Endpoint({
    summary: 'The budgets of a department’s people in a period, and the department’s envelope',
    answers: { 200: 'TeamBudgetsAnswer' },
    problems: ['not_found', 'invalid_cursor'],
  })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: BudgetsQuery,
  ): Promise<TeamBudgetsAnswer> {
    return this.readBudgets.list(actor, id, query);
  }

  @Put('employees/:employeeId/override')
  @Can('budget:plan')
  @Endpoint({
    summary: 'One person’s exception from the plan, or its end; an open budget moves by the difference',
    body: 'OverrideRequest',
    answers: { 200: 'TeamBudget' },
    problems: ['not_found', 'envelope_exceeded', 'no_published_policy', 'budget_frozen'],
    idempotency: 'optional',
  })
  async override(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @IdParam('id') id: string,
    @IdParam('employeeId') employeeId: string,
    @Body() body: OverrideBody,
  ): Promise<TeamBudget> {
    return this.changeOverride.change(actor, intention, id, employeeId, body);
  }
}
