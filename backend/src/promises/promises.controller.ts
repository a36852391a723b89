import type { Page } from '@amends/shared/contract/common.js';
import type { CustomerPromise, PromiseSummary } from '@amends/shared/contract/promise.js';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { KeepPromises } from './keep-promises.js';
import { HandOverBody, PromiseBody, PromiseResultBody } from './promise.body.js';
import { PromisesQuery } from './promises.query.js';
import { ReadPromises } from './read-promises.js';

@Controller()
export class PromisesController {
  constructor(
    private readonly readPromises: ReadPromises,
    private readonly keepPromises: KeepPromises,
  ) {}

  @Post('gestures/:id/promises')
  @Can('promise:keep')
  @Endpoint({
    summary: 'Promises a gesture’s customer something: who does what by when',
    body: 'PromiseRequest',
    answers: { 201: 'CustomerPromise' },
    problems: ['not_found'],
    idempotency: 'required',
  })
  async make(
    @CurrentActor() actor: Actor,
    @Idempotency('required') intention: Intention,
    @IdParam('id') id: string,
    @Body() body: PromiseBody,
  ): Promise<CustomerPromise> {
    return this.keepPromises.make(actor, intention, id, body);
  }

  @Get('promises')
  @Can('promise:read_department')
  @Endpoint({
    summary: 'The department’s promises: open ones by when they are due, otherwise those due last first',
    answers: { 200: 'Page<CustomerPromise>' },
    problems: ['invalid_cursor'],
  })
  async list(@CurrentActor() actor: Actor, @Query() query: PromisesQuery): Promise<Page<CustomerPromise>> {
    return this.readPromises.list(actor, query);
  }

  @Post('promises/:id/hand-over')
  @Can('promise:keep')
  @Endpoint({
    summary: 'Hands an open promise to a colleague, who sees it and says so',
    body: 'HandOverRequest',
    answers: { 201: 'CustomerPromise' },
    problems: ['not_found', 'not_allowed', 'promise_settled'],
    idempotency: 'required',
  })
  async handOver(
    @CurrentActor() actor: Actor,
    @Idempotency('required') intention: Intention,
    @IdParam('id') id: string,
    @Body() body: HandOverBody,
  ): Promise<CustomerPromise> {
    return this.keepPromises.handOver(actor, intention, id, body);
  }

  @Post('promises/:id/receipt')
  @Can('promise:keep')
  @Endpoint({
    summary: 'Says that one has seen what was handed over',
    answers: { 201: 'CustomerPromise' },
    problems: ['not_found', 'not_allowed'],
    idempotency: 'optional',
  })
  async receive(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @IdParam('id') id: string,
  ): Promise<CustomerPromise> {
    return this.keepPromises.receive(actor, intention, id);
  }

  @Post('promises/:id/result')
  @Can('promise:keep')
  @Endpoint({
    summary: 'Says how a promise ended, kept or not, once',
    body: 'PromiseResultRequest',
    answers: { 201: 'CustomerPromise' },
    problems: ['not_found', 'not_allowed', 'promise_settled'],
    idempotency: 'required',
  })
  async settle(
    @CurrentActor() actor: Actor,
    @Idempotency('required') intention: Intention,
    @IdParam('id') id: string,
    @Body() body: PromiseResultBody,
  ): Promise<CustomerPromise> {
    return this.keepPromises.settle(actor, intention, id, body);
  }

  @Get('departments/:id/promises/summary')
  @Can('promise:read_department')
  @Endpoint({
    summary: 'How a department stands with its promises',
    answers: { 200: 'PromiseSummary' },
    problems: ['not_found'],
  })
  async summary(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<PromiseSummary> {
    return this.readPromises.summary(actor, id);
  }
}
