import type { MessageKind } from '@amends/shared/contract/message.js';
import type { Pool } from 'pg';
import type { ClaimedMessage } from '../../backend/src/messages/message-facts.js';
import type { Desk } from './builders.js';
import { call, type TestDatabase } from './database.js';

/** A message as it stands in the outbox. */
export interface Queued {
  id: string;
  kind: MessageKind;
  state: string;
  because: string | null;
  nextAttemptAt: Date;
  attempts: number;
  messageId: string | null;
  answer: string | null;
}

export async function queuedFor(db: TestDatabase, gestureId: string): Promise<Queued[]> {
  const { rows } = await db.owner.query<Queued>(
    `SELECT id, kind, state, because, next_attempt_at AS "nextAttemptAt", attempts, message_id AS "messageId", answer
     FROM message WHERE gesture_id = $1 ORDER BY next_attempt_at, id`,
    [gestureId],
  );
  return rows;
}

/** `{ gesture: 'sent', survey: 'dropped' }` */
export const statesOf = async (db: TestDatabase, gestureId: string): Promise<Record<string, string>> =>
  Object.fromEntries((await queuedFor(db, gestureId)).map(({ kind, state }) => [kind, state]));

/** What the next sender would get. */
export const claim = (client: Pick<Pool, 'query'>, leaseSeconds = 120): Promise<ClaimedMessage | null> =>
  call<ClaimedMessage | null>(client, 'claim_message', { p_domain: 'amends.test', p_lease: `${leaseSeconds} seconds` });

export const finish = (
  client: Pick<Pool, 'query'>,
  { id, attempt }: ClaimedMessage,
  result: 'sent' | 'again' | 'refused',
  answer = '250 taken',
): Promise<void> =>
  call(client, 'finish_message', { p_message: id, p_attempt: attempt, p_result: result, p_answer: answer });

/** Sets a department's quiet hours; equal times = never quiet. */
export async function quietFrom(db: TestDatabase, { department }: Desk, from: string, to: string): Promise<void> {
  await db.owner.query(
    `INSERT INTO message_plan VALUES ($1, $2, $3, '{"en": "", "ru": ""}')
     ON CONFLICT (department_id) DO UPDATE SET quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to`,
    [department.id, from, to],
  );
}

/** Lets what waits be due now. */
export async function makeDue(db: TestDatabase, gestureId: string, kind: MessageKind = 'gesture'): Promise<void> {
  await db.owner.query('UPDATE message SET next_attempt_at = database_clock() WHERE gesture_id = $1 AND kind = $2', [
    gestureId,
    kind,
  ]);
}
