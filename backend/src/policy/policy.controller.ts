import type { Page } from '@amends/shared/contract/common.js';
import type { PublishedPolicy } from '@amends/shared/contract/policy.js';
import type { AuthoredPolicy, PauseAnswer, PolicyVersionSummary } from '@amends/shared/contract/policy-draft.js';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { PageQuery } from '../http/paging.js';
import { PauseOption } from './pause-option.js';
import { PolicyQuery } from './policy.query.js';
import { PolicyVersions } from './policy-versions.js';
import { PauseBody } from './publication.body.js';
import { ReadPolicy } from './read-policy.js';

@Controller('departments/:id/policy')
export class PolicyController {
  constructor(
    private readonly readPolicy: ReadPolicy,
    private readonly versions: PolicyVersions,
    private readonly pauseOption: PauseOption,
  ) {}

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

  @Get('versions')
  @Can('policy:read')
  @Endpoint({
    summary: 'All versions of a policy, newest first; those not in force yet only for who writes or confirms them',
    answers: { 200: 'Page<PolicyVersionSummary>' },
    problems: ['invalid_cursor'],
  })
  list(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<PolicyVersionSummary>> {
    return this.versions.list(actor, id, query);
  }

  @Get('versions/:versionId')
  @Can('policy:read')
  @Endpoint({
    summary: 'One version of a policy with all its options in every language',
    answers: { 200: 'AuthoredPolicy' },
  })
  version(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('versionId') versionId: string,
  ): Promise<AuthoredPolicy> {
    return this.versions.one(actor, id, versionId);
  }

  @Put('options/:optionId/pause')
  @Can('policy:edit')
  @Endpoint({
    summary: 'Pauses an option of the policy in force, or resumes it',
    body: 'PauseRequest',
    answers: { 200: 'PauseAnswer' },
    idempotency: 'optional',
  })
  pause(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @IdParam('id') id: string,
    @IdParam('optionId') optionId: string,
    @Body() body: PauseBody,
  ): Promise<PauseAnswer> {
    return this.pauseOption.pause(actor, intention, id, optionId, body);
  }
}
