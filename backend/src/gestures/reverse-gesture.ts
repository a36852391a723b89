import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import { OWN_REVERSAL_MINUTES } from '@amends/shared/limits.js';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import type { BudgetFacts } from '../ledger/ledger-answers.js';
import { Ledger } from '../ledger/ledger.js';
import { gestureAnswer } from './gesture-answer.js';
import { mayReverseLater } from './gesture-can.js';
import { ReadGestureTexts } from './gesture-texts.js';
import { ReadGestures } from './read-gestures.js';

@Injectable()
export class ReverseGesture {
  constructor(
    private readonly gestures: ReadGestures,
    private readonly ledger: Ledger,
    private readonly texts: ReadGestureTexts,
  ) {}

  /** @throws Refused not_found, not_allowed, not_reversible with its state and cause */
  async reverse(actor: Actor, intention: Intention, id: string, reason: string): Promise<GestureAnswer> {
    const gesture = await this.gestures.row(actor, id);
    const later = mayReverseLater(actor, gesture);
    if (!later && gesture.employeeId !== actor.id) throw new Refused('not_allowed');
    const ownMinutes = later ? null : OWN_REVERSAL_MINUTES;
    const answer = await this.ledger.reverseGesture(actor.id, intention, gesture.id, reason, ownMinutes);
    if (answer.outcome === 'not_reversible') {
      throw new Refused('not_reversible', { state: answer.state, cause: answer.cause });
    }
    return this.answer(actor, id, answer.budget);
  }

  // A reversal is the end of a gesture; only outcomes may follow, and those are left out, so that a replay says the same.
  private async answer(actor: Actor, id: string, budget: BudgetFacts): Promise<GestureAnswer> {
    const { reversedAt } = await this.gestures.row(actor, id);
    const at = new Date(reversedAt ?? 0);
    const row = await this.gestures.row(actor, id, at.toISOString());
    return gestureAnswer(row, budget, await this.texts.of([row]), actor, at);
  }
}
