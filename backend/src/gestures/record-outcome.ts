import type { OutcomeAnswer } from '@amends/shared/contract/gesture.js';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import { Ledger } from '../ledger/ledger.js';
import { mayLogOutcome } from './gesture-can.js';
import type { OutcomeBody } from './outcome.body.js';
import { ReadGestures } from './read-gestures.js';

@Injectable()
export class RecordOutcome {
  constructor(
    private readonly gestures: ReadGestures,
    private readonly ledger: Ledger,
  ) {}

  /** @throws Refused not_found, not_allowed, invalid_request when nothing is said */
  async record(actor: Actor, intention: Intention, id: string, said: OutcomeBody): Promise<OutcomeAnswer> {
    const { mood, rating, returned, note } = said;
    if ([mood, rating, returned, note].every((fact) => fact === undefined)) {
      throw new Refused('invalid_request', { fields: [{ field: 'mood', problem: 'missing' }] });
    }
    const gesture = await this.gestures.row(actor, id);
    if (!mayLogOutcome(actor, gesture)) throw new Refused('not_allowed');
    const answer = await this.ledger.recordOutcome(actor.id, intention, gesture.id, {
      mood: mood ?? null,
      rating: rating ?? null,
      returned: returned ?? null,
      note: note ?? null,
    });
    const recordedAt = new Date(answer.recordedAt).toISOString();
    return { id: answer.id, gestureId: gesture.id, mood, rating, returned, note, recordedAt };
  }
}
