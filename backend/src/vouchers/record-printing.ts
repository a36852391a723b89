import type { Printing } from '@amends/shared/contract/gesture-trail.js';
import { Injectable } from '@nestjs/common';
import { mayLogOutcome } from '../gestures/gesture-can.js';
import { ReadGestures } from '../gestures/read-gestures.js';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import { VoucherLedger } from '../ledger/voucher-ledger.js';

@Injectable()
export class RecordPrinting {
  constructor(
    private readonly gestures: ReadGestures,
    private readonly ledger: VoucherLedger,
  ) {}

  /** @throws Refused not_found, also where there is no code; not_allowed */
  async record(actor: Actor, intention: Intention, id: string): Promise<Printing> {
    const gesture = await this.gestures.row(actor, id);
    if (!mayLogOutcome(actor, gesture)) throw new Refused('not_allowed');
    if (gesture.voucherCode === null) throw new Refused('not_found');
    const { at } = await this.ledger.print(actor.id, intention, gesture.id);
    return { at: new Date(at).toISOString(), by: { id: actor.id, name: actor.name[actor.locale] } };
  }
}
