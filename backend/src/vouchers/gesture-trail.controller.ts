import type { GestureTrail, Printing } from '@amends/shared/contract/gesture-trail.js';
import { Controller, Get, Post } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { ReadGestureTrail } from './read-gesture-trail.js';
import { RecordPrinting } from './record-printing.js';

@Controller('gestures/:id')
export class GestureTrailController {
  constructor(
    private readonly trail: ReadGestureTrail,
    private readonly recordPrinting: RecordPrinting,
  ) {}

  @Get('trail')
  @Can('gesture:read_own', 'gesture:read_department', 'gesture:read_all')
  @Endpoint({
    summary: 'What was done with a gesture and its code: offered, printed, opened, redeemed, and how it ended',
    answers: { 200: 'GestureTrail' },
    problems: ['not_found'],
  })
  async read(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<GestureTrail> {
    return this.trail.of(actor, id);
  }

  @Post('printings')
  @Can('gesture:read_own', 'gesture:read_department')
  @Endpoint({
    summary: 'Writes down that a gesture’s code was sent to a printer',
    answers: { 201: 'Printing' },
    problems: ['not_found', 'not_allowed'],
    idempotency: 'optional',
  })
  async print(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @IdParam('id') id: string,
  ): Promise<Printing> {
    return this.recordPrinting.record(actor, intention, id);
  }
}
