import type { Page } from '@amends/shared/contract/common.js';
import type { Gesture, GestureAnswer, OutcomeAnswer } from '@amends/shared/contract/gesture.js';
import { GRANT_REFUSAL_CODES } from '@amends/shared/refusals.js';
import { Body, Controller, Get, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { GrantGestureBody } from './grant-gesture.body.js';
import { GrantGesture } from './grant-gesture.js';
import { GesturesQuery } from './gestures.query.js';
import { OutcomeBody } from './outcome.body.js';
import { ReadGestures } from './read-gestures.js';
import { RecordOutcome } from './record-outcome.js';
import { ReversalBody } from './reversal.body.js';
import { ReverseGesture } from './reverse-gesture.js';

@Controller('gestures')
export class GesturesController {
  constructor(
    private readonly grantGesture: GrantGesture,
    private readonly readGestures: ReadGestures,
    private readonly recordOutcome: RecordOutcome,
    private readonly reverseGesture: ReverseGesture,
  ) {}

  @Post()
  @Can('gesture:grant')
  @Endpoint({
    summary: 'Grants a gesture, or asks for approval where that is wanted and needed (202)',
    body: 'GrantGestureRequest',
    answers: { 201: 'GestureAnswer', 202: 'GestureAnswer' },
    problems: [...GRANT_REFUSAL_CODES, 'no_published_policy', 'budget_frozen'],
    idempotency: 'required',
  })
  async grant(
    @CurrentActor() actor: Actor,
    @Idempotency('required') intention: Intention,
    @Body() body: GrantGestureBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GestureAnswer> {
    const answer = await this.grantGesture.grant(actor, intention, body);
    if (answer.gesture.state === 'awaiting') reply.status(HttpStatus.ACCEPTED);
    return answer;
  }

  @Get()
  @Can('gesture:read_own', 'gesture:read_department', 'gesture:read_all')
  @Endpoint({
    summary: 'Gestures, newest first: own for staff, the department’s for heads, all for finance',
    answers: { 200: 'Page<Gesture>' },
    problems: ['invalid_cursor'],
  })
  async list(@CurrentActor() actor: Actor, @Query() query: GesturesQuery): Promise<Page<Gesture>> {
    return this.readGestures.list(actor, query);
  }

  @Get(':id')
  @Can('gesture:read_own', 'gesture:read_department', 'gesture:read_all')
  @Endpoint({ summary: 'One gesture', answers: { 200: 'Gesture' }, problems: ['not_found'] })
  async one(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<Gesture> {
    return this.readGestures.one(actor, id);
  }

  @Post(':id/outcomes')
  @Can('gesture:read_own', 'gesture:read_department')
  @Endpoint({
    summary: 'Records how it ended; the newest answer to each question counts',
    body: 'OutcomeRequest',
    answers: { 201: 'OutcomeAnswer' },
    problems: ['not_found', 'not_allowed'],
    idempotency: 'optional',
  })
  async outcome(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @IdParam('id') id: string,
    @Body() body: OutcomeBody,
  ): Promise<OutcomeAnswer> {
    return this.recordOutcome.record(actor, intention, id, body);
  }

  @Post(':id/reversal')
  @Can('gesture:reverse_own', 'gesture:reverse_department')
  @Endpoint({
    summary: 'Undoes a gesture: one’s own for 30 minutes, the department’s by its head also later',
    body: 'ReversalRequest',
    answers: { 201: 'GestureAnswer' },
    problems: ['not_found', 'not_allowed', 'not_reversible', 'budget_frozen'],
    idempotency: 'required',
  })
  async reverse(
    @CurrentActor() actor: Actor,
    @Idempotency('required') intention: Intention,
    @IdParam('id') id: string,
    @Body() body: ReversalBody,
  ): Promise<GestureAnswer> {
    return this.reverseGesture.reverse(actor, intention, id, body.reason);
  }
}
