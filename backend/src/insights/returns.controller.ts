import type { ReturnsAnswer } from '@amends/shared/contract/returns.js';
import { Controller, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { ImportReturns } from './import-returns.js';

@Controller('departments/:id/returns')
export class ReturnsController {
  constructor(private readonly importReturns: ImportReturns) {}

  @Post()
  @Can('return:import')
  @Endpoint({
    summary: 'Records which customers came back: as JSON, or a file as text/csv of up to 5 MB',
    body: 'ReturnsRequest',
    answers: { 201: 'ReturnsAnswer' },
    problems: ['not_found', 'unreadable_file'],
    idempotency: 'optional',
  })
  async import(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @IdParam('id') id: string,
    @Req() { body }: FastifyRequest,
  ): Promise<ReturnsAnswer> {
    return this.importReturns.import(actor, intention, id, body);
  }
}
