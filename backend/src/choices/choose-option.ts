import { createHash, randomUUID } from 'node:crypto';
import type { ChoiceAnswer } from '@amends/shared/contract/choice.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { asSettled } from '../gestures/as-settled.js';
import { GrantRefusals } from '../gestures/grant-refusals.js';
import { grantOrder } from '../gestures/grant-order.js';
import { ReadGestureTexts } from '../gestures/gesture-texts.js';
import { gestureView } from '../gestures/gesture-view.js';
import { ReadGestures } from '../gestures/read-gestures.js';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import { ChoiceLedger } from '../ledger/choice-ledger.js';
import type { PickAnswer } from '../ledger/ledger-answers.js';
import { OnCurrentPolicy } from '../policy/on-current-policy.js';
import type { ChoiceRow } from './choice-row.js';
import { choiceSettled } from './choice-settled.js';
import { findChoice } from './choice.queries.js';
import { ReadChoice } from './read-choice.js';

type Picked = Extract<PickAnswer, { gestureId: string }>;

@Injectable()
export class ChooseOption {
  constructor(
    private readonly database: Database,
    private readonly onCurrentPolicy: OnCurrentPolicy,
    private readonly ledger: ChoiceLedger,
    private readonly refusals: GrantRefusals,
    private readonly choices: ReadChoice,
    private readonly gestures: ReadGestures,
    private readonly texts: ReadGestureTexts,
  ) {}

  /**
   * The customer picks on the device that staff turned round to them; the pick is the grant.
   * @throws Refused not_found, not_allowed, choice_settled with the state and the gesture, invalid_request for an option
   * that was not offered, a grant's refusal: then the choice stays open
   */
  async pick(actor: Actor, intention: Intention, id: string, optionId: string): Promise<ChoiceAnswer> {
    const offered = await this.choices.own(actor, id);
    const answer = await this.carryOut(actor.id, intention, offered, optionId);
    if (answer.outcome === 'refused') throw await this.refusals.toldOfChoice(actor, offered.departmentId, answer);
    if (answer.outcome === 'choice_settled') throw await choiceSettled(this.choices, actor, answer);
    return this.answer(actor, id, answer);
  }

  /**
   * The customer picks on a device of their own, from the page that only they know.
   * @returns the gesture that it became
   * @throws Refused not_found, choice_settled with the state, invalid_request for an option that was not offered, a
   * grant's refusal: then the choice stays open
   */
  async pickAsCustomer(choiceId: string, optionId: string): Promise<{ gestureId: string }> {
    const offered = await findChoice(this.database, choiceId);
    if (!offered) throw new Refused('not_found');
    const requestHash = createHash('sha256').update(`${choiceId} ${optionId}`).digest();
    // a pick leaves no audit event, so where it came from is told to nobody
    const intention = { key: randomUUID(), requestHash, address: '', tellReplay: () => undefined };
    const answer = await this.carryOut(choiceId, intention, offered, optionId);
    if (answer.outcome === 'refused') throw new Refused(answer.code);
    if (answer.outcome === 'choice_settled') throw new Refused('choice_settled', { state: answer.state });
    return { gestureId: answer.gestureId };
  }

  /** Decides by the policy of this moment, which may be another than the one that was offered from. */
  private async carryOut(
    actorId: string,
    intention: Intention,
    offered: ChoiceRow,
    optionId: string,
  ): Promise<PickAnswer> {
    if (!offered.optionIds.includes(optionId)) {
      throw new Refused('invalid_request', { fields: [{ field: 'optionId', problem: 'not_one_of' }] });
    }
    const { id, departmentId, employeeId, categoryId, severity, customerReference } = offered;
    const customer = customerReference === null ? undefined : { reference: customerReference };
    return this.onCurrentPolicy.decide(departmentId, (policy) =>
      this.ledger.pick(
        actorId,
        intention,
        id,
        grantOrder(policy, employeeId, { optionId, categoryId, severity, customer }),
      ),
    );
  }

  // As everything stood at that moment, so that a replay says the same.
  private async answer(actor: Actor, id: string, { gestureId, requestedAt, voucher, budget }: Picked) {
    const row = await this.gestures.row(actor, gestureId, requestedAt);
    const texts = await this.texts.of([row]);
    const gesture = gestureView(asSettled(row, { outcome: 'granted', voucher }), texts, actor, new Date(requestedAt));
    return this.choices.answer(actor, await this.choices.row(actor, id), budget, gesture);
  }
}
