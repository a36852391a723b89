import { Body, Controller, Get, HttpStatus, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../http/can.js';
import { sendStyle } from '../http/page-style.js';
import { AnswerPage } from './answer-page.js';
import type { PageForm } from './page-form.js';
import { PageProblemFilter } from './page-problem.filter.js';
import { STYLE } from './stylesheet.js';

/**
 * The page that a customer has: HTML and forms, no script, no sign-in. It is for people; what it does for programs, the
 * description of the API says under `/api/public/gestures`.
 */
@ApiExcludeController()
@Controller('g')
@UseFilters(PageProblemFilter)
export class CustomerPageController {
  constructor(private readonly page: AnswerPage) {}

  @Get('page.css')
  @Public()
  style(@Res() reply: FastifyReply): void {
    sendStyle(reply, STYLE);
  }

  @Get(':token')
  @Public()
  async show(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.page.show(token, request, reply);
  }

  /** Where a form was sent to there is nothing to see: whoever opens it wants the page. */
  @Get(':token/:form')
  @Public()
  leadBack(@Param('token') token: string, @Res() reply: FastifyReply): void {
    void reply.redirect(`/g/${encodeURIComponent(token)}`, HttpStatus.SEE_OTHER);
  }

  @Post(':token/rating')
  @Public()
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
  async choose(
    @Param('token') token: string,
    @Body() form: PageForm,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page.choose(token, form, request, reply);
  }
}
