import type { PolicyReaders, PolicyReading, PolicyReceipt } from '@amends/shared/contract/policy-draft.js';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { PolicyReadings } from './policy-readings.js';
import { PolicyReadingBody } from './publication.body.js';

@Controller('departments/:id/policy')
export class ReadingsController {
  constructor(private readonly readings: PolicyReadings) {}

  @Get('reading')
  @Can('policy:read')
  @Endpoint({
    summary: 'The policy in force in full, and the version that the caller read last',
    answers: { 200: 'PolicyReading' },
    problems: ['no_published_policy'],
  })
  reading(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<PolicyReading> {
    return this.readings.reading(actor, id);
  }

  @Post('readings')
  @Can('policy:confirm_reading')
  @Endpoint({
    summary: 'Confirms having read a version',
    body: 'PolicyReadingRequest',
    answers: { 201: 'PolicyReceipt' },
    idempotency: 'optional',
  })
  confirm(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @IdParam('id') id: string,
    @Body() { version }: PolicyReadingBody,
  ): Promise<PolicyReceipt> {
    return this.readings.confirm(actor, intention, id, version);
  }

  @Get('readers')
  @Can('policy:edit')
  @Endpoint({
    summary: 'Who serves in the department, and when they read the policy in force',
    answers: { 200: 'PolicyReaders' },
    problems: ['no_published_policy'],
  })
  readers(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<PolicyReaders> {
    return this.readings.readers(actor, id);
  }
}
