import type { Page } from '@amends/shared/contract/common.js';
import type { Verification } from '@amends/shared/contract/seal.js';
import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor } from '../../http/actor.js';
import { Can } from '../../http/can.js';
import { Endpoint } from '../../http/endpoint.js';
import { IdParam } from '../../http/id-param.js';
import { PageQuery } from '../../http/paging.js';
import { VerificationBody } from './verification.body.js';
import { Verifications } from './verifications.js';

@Controller('ledger/verification')
export class VerificationController {
  constructor(private readonly verifications: Verifications) {}

  @Post()
  @Can('ledger:verify')
  @Endpoint({
    summary:
      'Verifies everything that was ever sealed, or joins a run under way; 200 when it is over, 202 while it goes on',
    body: 'VerificationRequest',
    answers: { 200: 'Verification', 202: 'Verification' },
    problems: ['busy'],
  })
  async begin(
    @CurrentActor() actor: Actor,
    @Body() body: VerificationBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Verification> {
    const verification = await this.verifications.begin(actor, body);
    void reply.status(verification.state === 'running' ? 202 : 200);
    return verification;
  }

  @Get()
  @Can('ledger:verify')
  @Endpoint({
    summary: 'Verifications, newest first',
    answers: { 200: 'Page<Verification>' },
    problems: ['invalid_cursor'],
  })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<Verification>> {
    return this.verifications.list(actor, query);
  }

  @Get(':id')
  @Can('ledger:verify')
  @Endpoint({
    summary: 'How far a verification is, and what it found',
    answers: { 200: 'Verification' },
    problems: ['not_found'],
  })
  read(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<Verification> {
    return this.verifications.read(actor, id);
  }

  @Post(':id/cancellation')
  @HttpCode(200)
  @Can('ledger:verify')
  @Endpoint({ summary: 'Stops a verification', answers: { 200: 'Verification' }, problems: ['not_found'] })
  cancel(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<Verification> {
    return this.verifications.cancel(actor, id);
  }
}
