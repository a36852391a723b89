import type { Page } from '@amends/shared/contract/common.js';
import type { Flag, FlagMonth, FlagSummary, RandomCheck } from '@amends/shared/contract/flag.js';
import { Body, Controller, Get, HttpCode, HttpStatus, Post, Put, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../../http/actor.js';
import { Can } from '../../http/can.js';
import { Endpoint } from '../../http/endpoint.js';
import { IdParam } from '../../http/id-param.js';
import { DecideFlags } from './decide-flags.js';
import { FlagAnswerBody, FlagDecisionBody, FlagMonthBody, FlagQuestionBody } from './flag.body.js';
import { ChecksQuery, FlagsQuery } from './flags.query.js';
import { ReadChecks } from './read-checks.js';
import { ReadFlags } from './read-flags.js';
import { ReadMonths } from './read-months.js';

@Controller('flags')
export class FlagsController {
  constructor(
    private readonly readFlags: ReadFlags,
    private readonly readChecks: ReadChecks,
    private readonly readMonths: ReadMonths,
    private readonly decideFlags: DecideFlags,
  ) {}

  @Get()
  @Can('flag:read_all', 'flag:answer')
  @Endpoint({
    summary: 'What is worth a look, gravest of the newest month first: all for finance, for heads what they were asked',
    answers: { 200: 'Page<Flag>' },
    problems: ['invalid_cursor'],
  })
  async list(@CurrentActor() actor: Actor, @Query() query: FlagsQuery): Promise<Page<Flag>> {
    return this.readFlags.list(actor, query);
  }

  @Get('summary')
  @Can('flag:read_all')
  @Endpoint({
    summary: 'Which months were looked at, how often each rule was right, and what the rules miss',
    answers: { 200: 'FlagSummary' },
  })
  async summary(@CurrentActor() actor: Actor): Promise<FlagSummary> {
    return this.readMonths.summary(actor);
  }

  @Post('computation')
  @HttpCode(HttpStatus.OK)
  @Can('flag:review')
  @Endpoint({
    summary: 'Looks at a month now; what somebody has asked or decided about stays as it is',
    body: 'FlagMonthRequest',
    answers: { 200: 'FlagMonth' },
    problems: ['busy'],
  })
  async look(@CurrentActor() actor: Actor, @Body() { month }: FlagMonthBody): Promise<FlagMonth> {
    return this.readMonths.look(actor, month);
  }

  @Get('checks')
  @Can('flag:read_all')
  @Endpoint({
    summary: 'The gestures that were drawn by chance, newest month first, in the order of the draw',
    answers: { 200: 'Page<RandomCheck>' },
    problems: ['invalid_cursor'],
  })
  async checks(@CurrentActor() actor: Actor, @Query() query: ChecksQuery): Promise<Page<RandomCheck>> {
    return this.readChecks.list(actor, query);
  }

  @Put('checks/:id/verdict')
  @Can('flag:review')
  @Endpoint({
    summary: 'Says what a look at a gesture that was drawn by chance came to; the id is the gesture’s',
    body: 'FlagDecisionRequest',
    answers: { 200: 'RandomCheck' },
    problems: ['not_found'],
  })
  async decideCheck(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: FlagDecisionBody,
  ): Promise<RandomCheck> {
    return this.decideFlags.decideCheck(actor, id, body);
  }

  @Get(':id')
  @Can('flag:read_all', 'flag:answer')
  @Endpoint({ summary: 'One of them', answers: { 200: 'Flag' }, problems: ['not_found'] })
  async one(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<Flag> {
    return this.readFlags.one(actor, id);
  }

  @Put(':id/question')
  @Can('flag:review')
  @Endpoint({
    summary: 'Asks the heads of its department; asking again waits for a new answer',
    body: 'FlagQuestionRequest',
    answers: { 200: 'Flag' },
    problems: ['not_found', 'already_settled'],
  })
  async ask(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { note }: FlagQuestionBody,
  ): Promise<Flag> {
    return this.decideFlags.ask(actor, id, note);
  }

  @Put(':id/answer')
  @Can('flag:answer')
  @Endpoint({
    summary: 'What a head who was asked has to say',
    body: 'FlagAnswerRequest',
    answers: { 200: 'Flag' },
    problems: ['not_found', 'not_allowed', 'already_settled'],
  })
  async answer(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { note }: FlagAnswerBody,
  ): Promise<Flag> {
    return this.decideFlags.answer(actor, id, note);
  }

  @Put(':id/verdict')
  @Can('flag:review')
  @Endpoint({
    summary: 'Explained, to be talked over, or to be looked into; the newest verdict counts',
    body: 'FlagDecisionRequest',
    answers: { 200: 'Flag' },
    problems: ['not_found'],
  })
  async decide(@CurrentActor() actor: Actor, @IdParam('id') id: string, @Body() body: FlagDecisionBody): Promise<Flag> {
    return this.decideFlags.decide(actor, id, body);
  }
}
