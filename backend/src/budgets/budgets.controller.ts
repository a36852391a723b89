import type { DepartmentBudgetsAnswer } from '@amends/shared/contract/budget.js';
import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { BudgetsQuery } from './budgets.query.js';
import { ReadBudgets } from './read-budgets.js';

@Controller('departments/:id/budgets')
export class BudgetsController {
  constructor(private readonly readBudgets: ReadBudgets) {}

  @Get()
  @Can('budget:read')
  @Endpoint({
    summary: 'The budgets of a department’s people in a period, and the department’s envelope',
    answers: { 200: 'DepartmentBudgetsAnswer' },
    problems: ['not_found', 'invalid_cursor'],
  })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: BudgetsQuery,
  ): Promise<DepartmentBudgetsAnswer> {
    return this.readBudgets.list(actor, id, query);
  }
}
