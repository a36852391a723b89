import type { PoolClient } from 'pg';
import type { TestDatabase } from './database.js';

/**
 * Lets so many act at the same moment, each on a connection of their own that is open before the race begins.
 * @returns what each of them got, in their order
 */
export async function atOnce<Result>(
  db: TestDatabase,
  howMany: number,
  act: (client: PoolClient, index: number) => Promise<Result>,
): Promise<Result[]> {
  const crowd = await Promise.all(Array.from({ length: howMany }, () => db.runtime.connect()));
  try {
    const results = await Promise.allSettled(crowd.map(act));
    return results.map((result) => {
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    });
  } finally {
    for (const client of crowd) client.release();
  }
}

/** How often each outcome came: `{ granted: 1, over_budget: 63 }`; a refusal counts under its code. */
export function tally(answers: readonly { outcome: string; code?: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome, code } of answers) counts[code ?? outcome] = (counts[code ?? outcome] ?? 0) + 1;
  return counts;
}
