import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { CLAIM_MONTH, GIVE_UP_MONTH } from './months.queries.js';
import { drawChecks } from './random-checks.queries.js';
import { keepFindings } from './keep-findings.js';

/** What looking at a month needs of the database. */
export type LookedAt = Pick<Database, 'query' | 'stream' | 'transaction'>;

@Injectable()
export class ComputeFlags {
  constructor(private readonly database: Database) {}

  /** @returns whether it was done */
  compute(month: string, unlessSince: string | null, actorId: string | null): Promise<boolean> {
    return computeFlags(this.database, month, unlessSince, actorId);
  }
}

/**
 * Looks at a month and keeps what is worth a look, unless somebody else is at it just now.
 * @param month its first day
 * @param unlessSince nothing is done where the month was looked at after this moment; null = whenever that was
 * @param actorId null = the system
 * @returns whether it was done
 */
export async function computeFlags(
  database: LookedAt,
  month: string,
  unlessSince: string | null,
  actorId: string | null,
): Promise<boolean> {
  const seed = randomBytes(16).toString('hex');
  const [claimed] = await database.query<{ seed: string }>(CLAIM_MONTH, [month, seed, unlessSince]);
  if (!claimed) return false;
  try {
    // the Beta distribution behind a rule comes in hundreds of small files: a start does not wait for them
    const { readFindings } = await import('./read-findings.js');
    const { worthALook } = await import('./choose-findings.js');
    const { gestures, results } = await readFindings(database, month);
    const checks = await drawChecks(database, month, claimed.seed, gestures);
    const tests = results.reduce((sum, result) => sum + result.tests, 0);
    await keepFindings(database, { month, actorId, gestures, tests, findings: worthALook(results), checks });
    return true;
  } catch (error) {
    await database.query(GIVE_UP_MONTH, [month]);
    throw error;
  }
}
