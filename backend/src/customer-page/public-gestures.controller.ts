import type { PublicGesture, PublicPickAnswer } from '@amends/shared/contract/customer-page.js';
import { Body, Controller, Get, HttpCode, HttpStatus, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { pagePath } from '../gestures/page-path.js';
import { Public } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { SETTINGS, type Settings } from '../settings.js';
import { IdeaBody } from './idea.body.js';
import { LeaveIdea } from './leave-idea.js';
import { pageLocale } from './page-language.js';
import { Pages } from './pages.js';
import { PickBody } from './pick.body.js';
import { PickOption } from './pick-option.js';
import { RateGesture } from './rate-gesture.js';
import { RatingBody } from './rating.body.js';

/** The customer's page for programs: whoever has the token may see and answer, nobody else. */
@Controller('public/gestures/:token')
export class PublicGesturesController {
  constructor(
    private readonly pages: Pages,
    private readonly rateGesture: RateGesture,
    private readonly ideas: LeaveIdea,
    private readonly pickOption: PickOption,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Public()
  @Endpoint({
    summary: 'What a customer sees of their gesture or choice',
    answers: { 200: 'PublicGesture' },
    problems: ['not_found', 'too_many_attempts'],
  })
  async show(@Param('token') token: string, @Req() request: FastifyRequest): Promise<PublicGesture> {
    const found = await this.pages.find(token, request.ip);
    return this.pages.view(found, pageLocale(request, found.row.customerLocale));
  }

  @Post('choice')
  @Public()
  @HttpCode(HttpStatus.CREATED)
  @Endpoint({
    summary: 'The customer chooses: this is the grant',
    body: 'PublicPickRequest',
    answers: { 201: 'PublicPickAnswer' },
    problems: ['not_found', 'choice_settled', 'too_many_attempts'],
  })
  async choose(
    @Param('token') token: string,
    @Body() { optionId }: PickBody,
    @Req() request: FastifyRequest,
  ): Promise<PublicPickAnswer> {
    const gestureId = await this.pickOption.pick(token, request.ip, optionId);
    return { pagePath: pagePath(this.settings.pageSecret, gestureId) };
  }

  @Post('rating')
  @Public()
  @HttpCode(HttpStatus.CREATED)
  @Endpoint({
    summary: 'Whether it is settled, 1 to 5: once, changeable for a day',
    body: 'RatingRequest',
    answers: { 201: 'PublicGesture' },
    problems: ['not_found', 'rating_closed', 'too_many_attempts'],
  })
  async rate(
    @Param('token') token: string,
    @Body() body: RatingBody,
    @Req() request: FastifyRequest,
  ): Promise<PublicGesture> {
    await this.rateGesture.rate(token, request.ip, body);
    return this.show(token, request);
  }

  @Post('idea')
  @Public()
  @HttpCode(HttpStatus.NO_CONTENT)
  @Endpoint({
    summary: 'An idea of the customer’s',
    body: 'IdeaRequest',
    answers: { 204: null },
    problems: ['not_found', 'too_many_attempts'],
  })
  async idea(@Param('token') token: string, @Body() { text }: IdeaBody, @Req() request: FastifyRequest): Promise<void> {
    await this.ideas.leave(token, request.ip, text);
  }
}
