import type { GestureMessages, MessagePlan, MessagePreview } from '@amends/shared/contract/message.js';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { ContactCustomer } from './contact-customer.js';
import { ContactBody } from './contact.body.js';
import { MessagePlanBody, PreviewQuery } from './message-plan.body.js';
import { PlanMessages } from './plan-messages.js';

@Controller()
export class MessagesController {
  constructor(
    private readonly contactCustomer: ContactCustomer,
    private readonly planMessages: PlanMessages,
  ) {}

  @Put('gestures/:id/contact')
  @Can('gesture:read_own', 'gesture:read_department')
  @Endpoint({
    summary: 'Says where a gesture’s customer can be written to; answers what will be sent and when',
    body: 'ContactRequest',
    answers: { 200: 'GestureMessages' },
    problems: ['not_found', 'not_allowed'],
    idempotency: 'optional',
  })
  async contact(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @IdParam('id') id: string,
    @Body() body: ContactBody,
  ): Promise<GestureMessages> {
    return this.contactCustomer.change(actor, intention, id, body);
  }

  @Get('gestures/:id/messages')
  @Can('gesture:read_own', 'gesture:read_department')
  @Endpoint({
    summary: 'What was or will be sent to a gesture’s customer, when, and why not',
    answers: { 200: 'GestureMessages' },
    problems: ['not_found'],
  })
  async messages(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<GestureMessages> {
    return this.contactCustomer.read(actor, id);
  }

  @Get('departments/:id/message-plan')
  @Can('message:plan')
  @Endpoint({
    summary: 'A department’s quiet hours and the last line of its messages',
    answers: { 200: 'MessagePlan' },
    problems: ['not_found'],
  })
  async plan(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<MessagePlan> {
    return this.planMessages.read(actor, id);
  }

  @Put('departments/:id/message-plan')
  @Can('message:plan')
  @Endpoint({
    summary: 'Sets a department’s quiet hours and the last line of its messages',
    body: 'MessagePlanRequest',
    answers: { 200: 'MessagePlan' },
    problems: ['not_found'],
    idempotency: 'optional',
  })
  async changePlan(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @IdParam('id') id: string,
    @Body() body: MessagePlanBody,
  ): Promise<MessagePlan> {
    return this.planMessages.change(actor, intention, id, body);
  }

  @Get('departments/:id/message-plan/preview')
  @Can('message:plan')
  @Endpoint({
    summary: 'A message as a customer would get it, with made-up facts',
    answers: { 200: 'MessagePreview' },
    problems: ['not_found'],
  })
  async preview(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: PreviewQuery,
  ): Promise<MessagePreview> {
    return this.planMessages.preview(actor, id, query);
  }
}
