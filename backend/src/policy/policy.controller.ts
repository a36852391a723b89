import type { PublishedPolicy } from '@amends/shared/contract/policy.js';
import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { PolicyQuery } from './policy.query.js';
import { ReadPolicy } from './read-policy.js';

@Controller('departments/:id/policy')
export class PolicyController {
  constructor(private readonly readPolicy: ReadPolicy) {}

  @Get()
  @Can('policy:read')
  @Endpoint({
    summary: 'The published policy of a department',
    answers: { 200: 'PublishedPolicy' },
    problems: ['not_found', 'no_published_policy'],
  })
  async published(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() { locale }: PolicyQuery,
  ): Promise<PublishedPolicy> {
    return this.readPolicy.published(actor, id, locale);
  }
}
