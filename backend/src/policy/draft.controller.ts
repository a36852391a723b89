import type { PolicyDraft, PublicationAnswer } from '@amends/shared/contract/policy-draft.js';
import { Body, Controller, Delete, Get, Put } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { EditPolicy } from './edit-policy.js';
import { PolicyDraftBody } from './policy-draft.body.js';
import { ConfirmationBody, PublicationBody } from './publication.body.js';
import { PublishPolicy } from './publish-policy.js';

@Controller('departments/:id/policy')
export class DraftController {
  constructor(
    private readonly editPolicy: EditPolicy,
    private readonly publishPolicy: PublishPolicy,
  ) {}

  @Get('draft')
  @Can('policy:read_draft')
  @Endpoint({ summary: 'What is being written; else a copy of what is in force', answers: { 200: 'PolicyDraft' } })
  draft(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<PolicyDraft> {
    return this.editPolicy.draft(actor, id);
  }

  @Put('draft')
  @Can('policy:edit')
  @Endpoint({
    summary: 'Saves the draft as a whole, unless somebody saved another one meanwhile',
    body: 'PolicyDraftRequest',
    answers: { 200: 'PolicyDraft' },
    problems: ['draft_changed', 'draft_not_open'],
    idempotency: 'optional',
  })
  save(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @IdParam('id') id: string,
    @Body() body: PolicyDraftBody,
  ): Promise<PolicyDraft> {
    return this.editPolicy.save(actor, intention, id, body);
  }

  @Put('publication')
  @Can('policy:edit')
  @Endpoint({
    summary: 'Publishes the draft, now or from a time on; above the company’s limit it waits for finance’s second yes',
    body: 'PublicationRequest',
    answers: { 200: 'PublicationAnswer' },
    problems: ['policy_needs_5_to_10_options', 'draft_changed', 'draft_not_open'],
    idempotency: 'optional',
  })
  publish(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @IdParam('id') id: string,
    @Body() body: PublicationBody,
  ): Promise<PublicationAnswer> {
    return this.publishPolicy.publish(actor, intention, id, body);
  }

  @Delete('publication')
  @Can('policy:edit', 'policy:confirm')
  @Endpoint({ summary: 'Makes a proposed or scheduled version a draft again', answers: { 200: 'PolicyDraft' } })
  takeBack(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<PolicyDraft> {
    return this.publishPolicy.takeBack(actor, id);
  }

  @Put('confirmation')
  @Can('policy:confirm')
  @Endpoint({
    summary: 'Finance’s second yes to a proposed version',
    body: 'ConfirmationRequest',
    answers: { 200: 'PublicationAnswer' },
    problems: ['own_request', 'already_settled', 'draft_changed'],
    idempotency: 'optional',
  })
  confirm(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @IdParam('id') id: string,
    @Body() { revision }: ConfirmationBody,
  ): Promise<PublicationAnswer> {
    return this.publishPolicy.confirm(actor, intention, id, revision);
  }
}
