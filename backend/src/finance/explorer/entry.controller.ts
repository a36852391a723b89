import type { EntryBackground } from '@amends/shared/contract/entry-background.js';
import { Controller, Get, Param } from '@nestjs/common';
import { type Actor, CurrentActor } from '../../http/actor.js';
import { Can } from '../../http/can.js';
import { Endpoint } from '../../http/endpoint.js';
import { IdParam } from '../../http/id-param.js';
import { ReadEntryBackground } from './entry-background.js';

@Controller('budgets/:id/entries/:seq')
export class EntryController {
  constructor(private readonly background: ReadEntryBackground) {}

  @Get()
  @Can('ledger:read_all', 'ledger:read_department', 'ledger:read_own')
  @Endpoint({
    summary: 'The seal that covers an entry, and the plan that held when it was written',
    answers: { 200: 'EntryBackground' },
    problems: ['not_found'],
  })
  async read(
    @CurrentActor() actor: Actor,
    @IdParam('id') budgetId: string,
    @Param('seq') seq: string,
  ): Promise<EntryBackground> {
    return this.background.read(actor, budgetId, seq);
  }
}
