import type { Page } from '@amends/shared/contract/common.js';
import type { Feedback, Thanks } from '@amends/shared/contract/feedback.js';
import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { FeedbackQuery } from './feedback.query.js';
import { ReadFeedback } from './read-feedback.js';

@Controller()
export class FeedbackController {
  constructor(private readonly feedback: ReadFeedback) {}

  @Get('departments/:id/feedback')
  @Can('feedback:read_department')
  @Endpoint({
    summary: 'What a department’s customers said on their pages: answers and ideas, newest first',
    answers: { 200: 'Page<Feedback>' },
    problems: ['not_found', 'invalid_cursor'],
  })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: FeedbackQuery,
  ): Promise<Page<Feedback>> {
    return this.feedback.list(actor, id, query);
  }

  @Get('thanks')
  @Can('gesture:read_own')
  @Endpoint({
    summary: 'Kind words of the last days about what the caller gave, newest first',
    answers: { 200: 'Thanks' },
  })
  async thanks(@CurrentActor() actor: Actor): Promise<Thanks> {
    return this.feedback.thanks(actor);
  }
}
