import type { FullLook } from '@amends/shared/contract/control.js';
import type { Database } from '../../database/database.js';
import { countViolations, INVARIANTS, type Violations } from '../count-violations.js';
import { BEAT_FULL_LOOK, BEGIN_FULL_LOOK, END_FULL_LOOK, FULL_LOOK, type FullLookRow } from './alarms.queries.js';

const BEAT_MS = 1_000;

/** The look at everything that is under way, whichever process it is in. */
export async function readFullLook(database: Database): Promise<FullLook | null> {
  const [row] = await database.query<FullLookRow>(FULL_LOOK, []);
  return row ? { startedAt: row.startedAt.toISOString(), counted: row.counted, total: row.total } : null;
}

/**
 * Counts what breaks each invariant, one process at a time, and lets everybody see how far it is.
 * @returns null when another process is at it
 * @throws when the signal says so
 */
export async function lookAtEverything(
  database: Database,
  signal: AbortSignal,
): Promise<{ startedAt: Date; checks: Violations[] } | null> {
  const [begun] = await database.query<{ id: string; startedAt: Date }>(BEGIN_FULL_LOOK, [INVARIANTS]);
  if (!begun) return null;
  let counted = 0;
  const beat = setInterval(() => {
    database.query(BEAT_FULL_LOOK, [begun.id, counted]).catch(() => undefined);
  }, BEAT_MS);
  try {
    const progress = (all: number): void => void (counted = all);
    const checks = await database.snapshot((query) => countViolations(query, progress), signal);
    return { startedAt: begun.startedAt, checks };
  } finally {
    clearInterval(beat);
    await database.query(END_FULL_LOOK, [begun.id]).catch(() => undefined);
  }
}
