import { randomUUID } from 'node:crypto';
import type { Desk } from './builders.js';
import type { TestDatabase } from './database.js';
import { grant } from './acts.js';

/** What became of one gesture, and when it was asked for; everything else is as the desk's policy has it. */
export interface Case {
  option?: string;
  amountMinor?: number;
  mood?: 'calm' | 'unsure' | 'upset' | 'gone';
  rating?: number;
  returned?: boolean;
  severity?: number;
  customer?: string;
  /** Days ago. */
  ago?: number;
}

/**
 * Gives gestures through the ledger and lets them grow old: the past that a test needs without waiting for it.
 * @returns the gestures' ids, in order
 */
export async function lived(db: TestDatabase, desk: Desk, cases: readonly Case[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { option, amountMinor, customer, ...rest } of cases) {
    const answer = await grant(db, desk, {
      ...(option ? { option } : {}),
      ...(amountMinor ? { amountMinor } : {}),
      ...(customer ? { customer } : {}),
    });
    if (answer.outcome !== 'granted') throw new Error(`not granted: ${answer.code}`);
    ids.push(answer.gestureId);
    await grow(db, answer.gestureId, rest);
  }
  return ids;
}

async function grow(db: TestDatabase, id: string, { mood, rating, returned, severity, ago = 0 }: Case): Promise<void> {
  await db.owner.query(
    `UPDATE gesture SET severity = coalesce($2, severity), requested_at = requested_at - $3 * interval '1 day',
       granted_at = granted_at - $3 * interval '1 day' WHERE id = $1`,
    [id, severity ?? null, ago],
  );
  if (mood === undefined && rating === undefined && returned === undefined) return;
  await db.owner.query(
    `INSERT INTO outcome (id, gesture_id, department_id, mood, rating, returned, recorded_at)
     SELECT $2, id, department_id, $3, $4, $5, requested_at + interval '1 minute' FROM gesture WHERE id = $1`,
    [id, randomUUID(), mood ?? null, rating ?? null, returned ?? null],
  );
}
