import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import { mayIn } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import type { Settled, SettlementAnswer } from '../ledger/ledger-answers.js';
import { Ledger } from '../ledger/ledger.js';
import type { ApprovalBody } from './approval.body.js';
import { asSettled } from './as-settled.js';
import { gestureAnswer } from './gesture-answer.js';
import { ReadGestureTexts } from './gesture-texts.js';
import { ReadGestures } from './read-gestures.js';

@Injectable()
export class SettleRequest {
  constructor(
    private readonly gestures: ReadGestures,
    private readonly ledger: Ledger,
    private readonly texts: ReadGestureTexts,
  ) {}

  /** @throws Refused not_found, not_allowed, own_request, already_settled with the state, envelope_exceeded */
  async settle(actor: Actor, intention: Intention, id: string, body: ApprovalBody): Promise<GestureAnswer> {
    const request = await this.gestures.row(actor, id);
    if (!mayIn(actor.roles, 'gesture:approve', request.departmentId)) throw new Refused('not_allowed');
    const answer = await this.ledger.settleRequest(actor.id, intention, id, body.decision, body.note ?? null);
    if (!isSettled(answer)) throw refusalOf(answer);
    const { settledAt } = await this.gestures.row(actor, id);
    const at = new Date(settledAt ?? 0);
    const row = await this.gestures.row(actor, id, at.toISOString());
    const texts = await this.texts.of([row]);
    return gestureAnswer(asSettled(row, answer), answer.budget, texts, actor, at);
  }
}

const isSettled = (answer: SettlementAnswer): answer is Settled =>
  answer.outcome === 'granted' || answer.outcome === 'refused';

function refusalOf(answer: Exclude<SettlementAnswer, Settled>): Refused {
  const { outcome, gestureId: _gestureId, replay: _replay, ...facts } = answer;
  return new Refused(outcome, facts);
}
