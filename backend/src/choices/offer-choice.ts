import type { ChoiceAnswer } from '@amends/shared/contract/choice.js';
import { Injectable } from '@nestjs/common';
import { GrantRefusals } from '../gestures/grant-refusals.js';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import { ChoiceLedger } from '../ledger/choice-ledger.js';
import { OnCurrentPolicy } from '../policy/on-current-policy.js';
import type { ChoiceRow } from './choice-row.js';
import type { OfferChoiceBody } from './offer-choice.body.js';
import { offerOrder } from './offer-order.js';
import { ReadChoice } from './read-choice.js';

@Injectable()
export class OfferChoice {
  constructor(
    private readonly onCurrentPolicy: OnCurrentPolicy,
    private readonly ledger: ChoiceLedger,
    private readonly refusals: GrantRefusals,
    private readonly choices: ReadChoice,
  ) {}

  /**
   * Offers two or three options and reserves the money for the dearest.
   * @throws Refused with a grant's refusal, its facts and the `optionId`; no_published_policy, busy
   */
  async offer(actor: Actor, intention: Intention, wanted: OfferChoiceBody): Promise<ChoiceAnswer> {
    const departmentId = actor.staffDepartmentId;
    if (departmentId === null) throw new Refused('not_allowed');
    const answer = await this.onCurrentPolicy.decide(departmentId, (policy) =>
      this.ledger.offer(actor.id, intention, offerOrder(policy, actor.id, wanted)),
    );
    if (answer.outcome === 'refused') throw await this.refusals.toldOfChoice(actor, departmentId, answer);
    const row = await this.choices.row(actor, answer.choiceId);
    return this.choices.answer(actor, asOffered(row, wanted), answer.budget, null);
  }
}

// What became of it, and of what is known about the customer, is no part of this answer: a replay says the same.
const asOffered = (row: ChoiceRow, { customer }: OfferChoiceBody): ChoiceRow => ({
  ...row,
  state: 'open',
  customerReference: customer?.reference ?? null,
  customerName: customer?.name ?? null,
  customerContact: customer?.contact ?? null,
  customerTier: customer?.tier ?? null,
});
