import type { GestureMessages, Message, MessageKind, MessageReason } from '@amends/shared/contract/message.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { GestureRow } from '../gestures/gesture-row.js';
import { type MessageRow, messagesOf, type Recipient, recipientOf } from './message.queries.js';

/** Every gesture is told, its code is reminded of, and its customer is asked. */
const ALWAYS: readonly MessageKind[] = ['gesture', 'reminder', 'survey'];

@Injectable()
export class ReadMessages {
  constructor(private readonly database: Database) {}

  /** What was or will be sent about a gesture, and why not. */
  async of(gesture: Pick<GestureRow, 'id' | 'state'>): Promise<GestureMessages> {
    const recipient = await recipientOf(this.database, gesture.id);
    const rows = await messagesOf(this.database, gesture.id);
    const missing = ALWAYS.filter((kind) => !rows.some((row) => row.kind === kind));
    return {
      email: recipient.email,
      locale: recipient.locale,
      messages: [...rows.map(messageView), ...missing.map((kind) => notPlanned(kind, gesture.state, recipient))],
    };
  }
}

function messageView(row: MessageRow): Message {
  const state = row.state === 'queued' && row.because !== null ? 'dropped' : row.state;
  return {
    kind: row.kind,
    state,
    ...(row.promiseId === null ? {} : { promiseId: row.promiseId }),
    ...(state === 'queued' ? { sendAt: row.nextAttemptAt.toISOString() } : {}),
    ...(row.sentAt === null ? {} : { sentAt: row.sentAt.toISOString() }),
    ...(row.because === null ? {} : { because: row.because }),
    // of its failures the mail server tells more than staff need: names, addresses, versions
    ...(row.answer === null || row.because !== 'refused_by_server' ? {} : { answer: row.answer }),
    tries: row.attempts,
  };
}

const notPlanned = (kind: MessageKind, state: GestureRow['state'], recipient: Recipient): Message => ({
  kind,
  state: 'not_planned',
  because: reasonFor(kind, state, recipient),
  tries: 0,
});

function reasonFor(kind: MessageKind, state: GestureRow['state'], recipient: Recipient): MessageReason {
  if (state === 'reversed') return 'reversed';
  if (state !== 'granted') return 'not_granted';
  if (kind === 'reminder' && recipient.voucherState === null) return 'no_code';
  if (recipient.email === null) return 'no_email';
  if (kind === 'survey' && recipient.answered) return 'already_answered';
  if (kind !== 'reminder') return 'no_email';
  return recipient.voucherState === 'issued' || recipient.voucherState === 'opened'
    ? 'valid_too_short'
    : 'code_not_usable';
}
