import type { GestureMessages } from '@amends/shared/contract/message.js';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import { mayLogOutcome } from '../gestures/gesture-can.js';
import { ReadGestures } from '../gestures/read-gestures.js';
import type { ContactBody } from './contact.body.js';
import { MessageActs } from './message-acts.js';
import { ReadMessages } from './read-messages.js';

@Injectable()
export class ContactCustomer {
  constructor(
    private readonly gestures: ReadGestures,
    private readonly acts: MessageActs,
    private readonly messages: ReadMessages,
  ) {}

  /** @throws Refused not_found */
  async read(actor: Actor, gestureId: string): Promise<GestureMessages> {
    return this.messages.of(await this.gestures.row(actor, gestureId));
  }

  /**
   * Says where a gesture's customer can be written to, and in which language.
   * @throws Refused not_found, not_allowed
   */
  async change(actor: Actor, intention: Intention, gestureId: string, body: ContactBody): Promise<GestureMessages> {
    const gesture = await this.gestures.row(actor, gestureId);
    if (!mayLogOutcome(actor, gesture)) throw new Refused('not_allowed');
    const { email, name = null, locale = null } = body;
    await this.acts.setContact(actor.id, intention, gestureId, { email, name, locale });
    return this.messages.of(gesture);
  }
}
