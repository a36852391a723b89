import type { Database } from '../../database/database.js';
import { entryText } from './canonical-rows.js';
import { hashAt, leafOf } from './merkle.js';
import { ENTRIES_OF_BUDGET, LEAVES_OF_BUDGET } from './verification.queries.js';

/** So far before and after an entry is looked for what became of it. */
const REACH = 5_000;
/** Where the canonical form of an entry has its number. */
const SEQ_PLACE = 2;

/** The same entry under another number. Cut, not parsed: whoever forged it may have written what is no JSON. */
const renumbered = (text: string, seq: number): string => text.split(',').with(SEQ_PLACE, `"${seq}"`).join(',');

/**
 * Why an entry is not the one that was sealed under its number: it is another one that was sealed under another number, one
 * was put before it, one was taken out before it, or it was changed.
 */
export async function whatBecameOf(
  database: Database,
  budgetId: string,
  seq: number,
): Promise<{ kind: 'changed' | 'inserted' | 'missing' } | { kind: 'order'; sealedAsSeq: number }> {
  const window = [budgetId, seq - REACH, seq + REACH];
  const entries = await database.query<{ seq: number; fields: string }>(ENTRIES_OF_BUDGET, window);
  const ranges = await database.query<{ from: number; leaves: Buffer }>(LEAVES_OF_BUDGET, window);
  const texts = new Map(entries.map((entry) => [entry.seq, entryText(entry.fields)]));
  const wasSealedAs = (place: number, number: number): boolean => {
    const text = texts.get(place);
    const range = ranges.findLast(({ from }) => from <= number);
    return (
      text !== undefined &&
      !!range &&
      leafOf(renumbered(text, number)).equals(hashAt(range.leaves, number - range.from))
    );
  };
  const numbers = [...texts.keys()].filter((number) => number !== seq);
  const sealedAsSeq = numbers.find((number) => wasSealedAs(seq, number));
  if (sealedAsSeq === seq + 1 && !wasSealedAs(seq + 1, seq)) return { kind: 'missing' };
  if (sealedAsSeq !== undefined) return { kind: 'order', sealedAsSeq };
  return { kind: wasSealedAs(seq + 1, seq) ? 'inserted' : 'changed' };
}
