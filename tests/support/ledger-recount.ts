import type { LedgerEntry } from '@amends/shared/contract/ledger.js';
import type { Client } from './client.js';

/** Every entry of a selection, as the NDJSON export has it. */
export async function exportedEntries(client: Client, query: string): Promise<LedgerEntry[]> {
  const { status, text } = await client.get(`/api/ledger/export?format=ndjson${query}`);
  expect(status).toBe(200);
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LedgerEntry);
}

/** What an entry gave away, signed, in minor units. */
export function givenBy({ kind, deltaAllottedMinor, deltaSpentMinor }: LedgerEntry): number {
  if (kind === 'prior_reversal') return -deltaAllottedMinor;
  return ['grant', 'post', 'reversal'].includes(kind) ? deltaSpentMinor : 0;
}

export interface Recount {
  entries: number;
  gestures: number;
  givenMinor: number;
}

/**
 * Adds entries up by a key, knowing nothing of how the server does.
 * @param undone the ids of all gestures that were reversed, in whichever selection
 */
export function recount(
  entries: readonly LedgerEntry[],
  undone: ReadonlySet<string>,
  keyOf: (entry: LedgerEntry) => string,
): Record<string, Recount> {
  const sums: Record<string, Recount> = {};
  for (const entry of entries) {
    const sum = (sums[keyOf(entry)] ??= { entries: 0, gestures: 0, givenMinor: 0 });
    sum.entries += 1;
    sum.givenMinor += givenBy(entry);
    if ((entry.kind === 'grant' || entry.kind === 'post') && !undone.has(entry.gestureId ?? '')) sum.gestures += 1;
  }
  return sums;
}

/** The ids of the gestures that these entries take back. */
export const undoneIn = (entries: readonly LedgerEntry[]): Set<string> =>
  new Set(entries.filter(({ kind }) => kind.endsWith('reversal')).map(({ gestureId }) => gestureId ?? ''));
