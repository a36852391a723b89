import type { Page } from '@amends/shared/contract/common.js';
import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import type { WaitingRequest } from '@amends/shared/contract/waiting-request.js';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { ApprovalBody } from './approval.body.js';
import { ApprovalsQuery } from './gestures.query.js';
import { ReadWaitingRequests } from './read-waiting-requests.js';
import { SettleRequest } from './settle-request.js';

@Controller()
export class ApprovalsController {
  constructor(
    private readonly readWaitingRequests: ReadWaitingRequests,
    private readonly settleRequest: SettleRequest,
  ) {}

  @Get('approvals')
  @Can('gesture:approve')
  @Endpoint({
    summary: 'Requests that wait for a head’s answer, oldest first, each with what there is to weigh',
    answers: { 200: 'Page<WaitingRequest>' },
    problems: ['invalid_cursor'],
  })
  async waiting(@CurrentActor() actor: Actor, @Query() query: ApprovalsQuery): Promise<Page<WaitingRequest>> {
    return this.readWaitingRequests.list(actor, query);
  }

  @Post('gestures/:id/approval')
  @Can('gesture:approve')
  @Endpoint({
    summary: 'Answers a request: approves or refuses it, once',
    body: 'ApprovalRequest',
    answers: { 201: 'GestureAnswer' },
    problems: ['not_found', 'own_request', 'already_settled', 'envelope_exceeded', 'budget_frozen'],
    idempotency: 'required',
  })
  async settle(
    @CurrentActor() actor: Actor,
    @Idempotency('required') intention: Intention,
    @IdParam('id') id: string,
    @Body() body: ApprovalBody,
  ): Promise<GestureAnswer> {
    return this.settleRequest.settle(actor, intention, id, body);
  }
}
