import { Body, Controller, Get, HttpStatus, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { AnswerPage } from './answer-page.js';
import type { PageForm } from './page-form.js';
import { PageProblemFilter } from './page-problem.filter.js';
import { STYLESHEET } from './stylesheet.js';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The page that a customer has: HTML and forms, no script, no sign-in. */
@Controller('g')
@UseFilters(PageProblemFilter)
export class CustomerPageController {
  constructor(private readonly page: AnswerPage) {}

  @Get('page.css')
  @Public()
  @Endpoint({ summary: 'The style of customers’ pages', answers: { 200: 'text/css' } })
  style(@Res() reply: FastifyReply): void {
    void reply
      .header('cache-control', `public, max-age=${YEAR_SECONDS}, immutable`)
      .type('text/css; charset=utf-8')
      .send(STYLESHEET);
  }

  @Get(':token')
  @Public()
  @Endpoint({
    summary: 'A customer’s page: their gesture, or the options to choose from',
    answers: { 200: 'text/html' },
    problems: ['too_many_attempts'],
  })
  async show(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.page.show(token, request, reply);
  }

  @Post(':token/rating')
  @Public()
  @Endpoint({
    summary: 'The form of the page: whether it is settled (rating, comment)',
    answers: { [HttpStatus.SEE_OTHER]: null },
    problems: ['rating_closed', 'too_many_attempts'],
  })
  async rate(
    @Param('token') token: string,
    @Body() form: PageForm,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page.rate(token, form, request, reply);
  }

  @Post(':token/idea')
  @Public()
  @Endpoint({
    summary: 'The form of the page: an idea (text)',
    answers: { [HttpStatus.SEE_OTHER]: null },
    problems: ['too_many_attempts'],
  })
  async idea(
    @Param('token') token: string,
    @Body() form: PageForm,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page.leaveIdea(token, form, request, reply);
  }

  @Post(':token/choice')
  @Public()
  @Endpoint({
    summary: 'The form of the page: the option that the customer chooses (optionId)',
    answers: { [HttpStatus.SEE_OTHER]: null },
    problems: ['choice_settled', 'too_many_attempts'],
  })
  async choose(
    @Param('token') token: string,
    @Body() form: PageForm,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page.choose(token, form, request, reply);
  }
}
