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
  for (const { option, amountMinor, customer } of cases) {
    const answer = await grant(db, desk, {
      ...(option ? { option } : {}),
      ...(amountMinor ? { amountMinor } : {}),
      ...(customer ? { customer } : {}),
    });
    if (answer.outcome !== 'granted') throw new Error(`not granted: ${answer.code}`);
    ids.push(answer.gestureId);
  }
  const known = JSON.stringify(cases.map((one, i) => ({ ago: 0, ...one, id: ids[i], said: randomUUID() })));
  const rows = `jsonb_to_recordset($1) AS c(id uuid, said uuid, ago int, severity int, mood text, rating int, returned boolean)`;
  // a past that no clock could give them: what is sealed for good is set before anybody seals
  await db.owner.query('ALTER TABLE gesture DISABLE TRIGGER sealed_columns_stay');
  await db.owner.query(
    `UPDATE gesture g SET severity = coalesce(c.severity, g.severity), requested_at = requested_at - c.ago * interval '1 day',
       granted_at = granted_at - c.ago * interval '1 day' FROM ${rows} WHERE g.id = c.id`,
    [known],
  );
  await db.owner.query('ALTER TABLE gesture ENABLE TRIGGER sealed_columns_stay');
  await db.owner.query(
    `INSERT INTO outcome (id, gesture_id, department_id, mood, rating, returned, recorded_at)
     SELECT c.said, g.id, g.department_id, c.mood, c.rating, c.returned, g.requested_at + interval '1 minute'
     FROM ${rows} JOIN gesture g ON g.id = c.id WHERE num_nonnulls(c.mood, c.rating, c.returned) > 0`,
    [known],
  );
  return ids;
}
