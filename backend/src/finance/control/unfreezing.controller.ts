import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { type Actor, CurrentActor } from '../../http/actor.js';
import { Can } from '../../http/can.js';
import { Endpoint } from '../../http/endpoint.js';
import { IdParam } from '../../http/id-param.js';
import { ReasonBody } from '../reason.body.js';
import { UnfreezeBudget } from './unfreeze-budget.js';

@Controller('budgets/:id/unfreezing')
export class UnfreezingController {
  constructor(private readonly unfreezeBudget: UnfreezeBudget) {}

  @Post()
  @HttpCode(204)
  @Can('budget:freeze')
  @Endpoint({
    summary: 'Lets a frozen budget move again, once it adds up; its alarms are over',
    body: 'UnfreezingRequest',
    answers: { 204: null },
    problems: ['not_found', 'not_reconciled'],
  })
  async unfreeze(
    @CurrentActor() actor: Actor,
    @IdParam('id') budgetId: string,
    @Body() { reason }: ReasonBody,
  ): Promise<void> {
    await this.unfreezeBudget.unfreeze(actor, budgetId, reason);
  }
}
