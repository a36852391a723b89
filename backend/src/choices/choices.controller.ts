import type { Choice, ChoiceAnswer, OpenChoices } from '@amends/shared/contract/choice.js';
import { GRANT_REFUSAL_CODES } from '@amends/shared/refusals.js';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { OfferChoiceBody } from './offer-choice.body.js';
import { OfferChoice } from './offer-choice.js';
import { PickBody } from './pick.body.js';
import { ChooseOption } from './choose-option.js';
import { ReadChoice } from './read-choice.js';
import { WithdrawChoice } from './withdraw-choice.js';

@Controller('choices')
export class ChoicesController {
  constructor(
    private readonly offerChoice: OfferChoice,
    private readonly readChoice: ReadChoice,
    private readonly chooseOption: ChooseOption,
    private readonly withdrawChoice: WithdrawChoice,
  ) {}

  @Post()
  @Can('gesture:grant')
  @Endpoint({
    summary: 'Offers a customer two or three options and reserves the money for the dearest; the pick is the grant',
    body: 'OfferChoiceRequest',
    answers: { 201: 'ChoiceAnswer' },
    problems: [...GRANT_REFUSAL_CODES, 'no_published_policy', 'budget_frozen'],
    idempotency: 'required',
  })
  async offer(
    @CurrentActor() actor: Actor,
    @Idempotency('required') intention: Intention,
    @Body() body: OfferChoiceBody,
  ): Promise<ChoiceAnswer> {
    return this.offerChoice.offer(actor, intention, body);
  }

  @Get()
  @Can('gesture:grant')
  @Endpoint({ summary: 'What one’s own customers are choosing from now', answers: { 200: 'OpenChoices' } })
  async open(@CurrentActor() actor: Actor): Promise<OpenChoices> {
    return this.readChoice.open(actor);
  }

  @Get(':id')
  @Can('gesture:read_own', 'gesture:read_department')
  @Endpoint({ summary: 'What was offered, and what became of it', answers: { 200: 'Choice' }, problems: ['not_found'] })
  async one(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<Choice> {
    return this.readChoice.one(actor, id);
  }

  @Post(':id/pick')
  @Can('gesture:grant')
  @Endpoint({
    summary: 'What the customer picked on the device that was turned round to them: exactly one pick is granted',
    body: 'PickRequest',
    answers: { 201: 'ChoiceAnswer' },
    problems: [
      'not_found',
      'not_allowed',
      'choice_settled',
      ...GRANT_REFUSAL_CODES,
      'no_published_policy',
      'budget_frozen',
    ],
    idempotency: 'required',
  })
  async pick(
    @CurrentActor() actor: Actor,
    @Idempotency('required') intention: Intention,
    @IdParam('id') id: string,
    @Body() { optionId }: PickBody,
  ): Promise<ChoiceAnswer> {
    return this.chooseOption.pick(actor, intention, id, optionId);
  }

  @Post(':id/withdrawal')
  @Can('gesture:grant')
  @Endpoint({
    summary: 'Takes back what was offered and not yet picked',
    answers: { 201: 'ChoiceAnswer' },
    problems: ['not_found', 'not_allowed', 'choice_settled', 'budget_frozen'],
    idempotency: 'required',
  })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Idempotency('required') intention: Intention,
    @IdParam('id') id: string,
  ): Promise<ChoiceAnswer> {
    return this.withdrawChoice.withdraw(actor, intention, id);
  }
}
