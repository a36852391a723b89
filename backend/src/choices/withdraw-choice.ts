import type { ChoiceAnswer } from '@amends/shared/contract/choice.js';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { ChoiceLedger } from '../ledger/choice-ledger.js';
import { choiceSettled } from './choice-settled.js';
import { ReadChoice } from './read-choice.js';

@Injectable()
export class WithdrawChoice {
  constructor(
    private readonly ledger: ChoiceLedger,
    private readonly choices: ReadChoice,
  ) {}

  /** @throws Refused not_found, not_allowed, choice_settled with the state and the gesture */
  async withdraw(actor: Actor, intention: Intention, id: string): Promise<ChoiceAnswer> {
    await this.choices.own(actor, id);
    const answer = await this.ledger.withdraw(actor.id, intention, id);
    if (answer.outcome === 'choice_settled') throw await choiceSettled(this.choices, actor, answer);
    return this.choices.answer(actor, await this.choices.row(actor, id), answer.budget, null);
  }
}
