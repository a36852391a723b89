import { entryText } from './canonical-rows.js';
import { hashAt, HASH_BYTES, leafOf, rootOf } from './merkle.js';
import { headOf } from './seal-head.js';
import type { SealedRows } from './sealed-rows.js';
import type { SealRow } from './seals.queries.js';

/** Where a seal and the rows of today part. */
export type Mismatch =
  | { kind: 'changed' | 'missing' | 'inserted' | 'behind_seal'; row: EntryPlace | EventPlace }
  | { kind: 'root' | 'chain' };

export interface EntryPlace {
  budgetId: string;
  seq: number;
}
export interface EventPlace {
  eventId: number;
}

/** A seal with the rows of today that stand where it says, each in its order. */
export interface SealWithRows extends SealedRows {
  seal: SealRow;
}

/**
 * The first row that is not as it was sealed; then whether root and head are what rows and chain make them. The signature
 * is checked elsewhere.
 * @param previous the head before it, as it was found
 */
export function mismatchOf(sealed: SealWithRows, previous: Buffer): Mismatch | null {
  return wrongEntry(sealed) ?? wrongEvent(sealed) ?? wrongSeal(sealed, previous);
}

function wrongEntry({ ranges, entries }: SealWithRows): Mismatch | null {
  let at = 0;
  for (const { budgetId, from, to, leaves } of ranges) {
    for (let seq = from; seq <= to; seq += 1) {
      const row = { budgetId, seq };
      const entry = entries[at];
      if (entry?.budgetId !== budgetId || entry.seq !== seq) return { kind: 'missing', row };
      at += 1;
      const next = entries[at];
      if (next?.budgetId === budgetId && next.seq === seq) return { kind: 'inserted', row };
      if (!leafOf(entryText(entry.fields)).equals(hashAt(leaves, seq - from))) return { kind: 'changed', row };
      if (entry.behind) return { kind: 'behind_seal', row };
    }
  }
  return null;
}

function wrongEvent({ events }: SealWithRows): Mismatch | null {
  for (const { id, leaf, text, behind } of events) {
    const row = { eventId: id };
    if (text === null) return { kind: 'missing', row };
    if (!leafOf(text).equals(leaf)) return { kind: 'changed', row };
    if (behind) return { kind: 'behind_seal', row };
  }
  return null;
}

function wrongSeal({ seal, ranges, events }: SealWithRows, previous: Buffer): Mismatch | null {
  const leaves = Buffer.concat([...ranges.map((range) => range.leaves), ...events.map(({ leaf }) => leaf)]);
  const isWhole = leaves.length === seal.leaves * HASH_BYTES && leaves.length > 0;
  if (!isWhole || !rootOf(leaves).equals(seal.root)) return { kind: 'root' };
  return seal.previous.equals(previous) && headOf(seal).equals(seal.head) ? null : { kind: 'chain' };
}
