import type { SealFinding } from '@amends/shared/contract/seal.js';
import type { Database } from '../../database/database.js';
import { gestureNumber } from '../../ledger/gesture-number.js';
import { type EntryPlace, type EventPlace, type Mismatch, mismatchOf } from './seal-check.js';
import { NO_HEAD } from './seal-head.js';
import type { SealKeys } from './seal-keys.js';
import type { SealRow } from './seals.queries.js';
import { nextSeals, rowsOf, type SealedRows } from './sealed-rows.js';
import { unsealedMismatch } from './unsealed-check.js';
import { GESTURE_NUMBER } from './verification.queries.js';
import { whatBecameOf } from './what-became-of.js';

/** What is wrong, without words. */
export type Found = Omit<SealFinding, 'detail'>;

/** A seal with so many rows took all there was when it came; a full one may have left some to the next. */
const FULL = 10_000;

/**
 * Goes through every seal from the first on, then through what came since, and stops at the first thing that is wrong.
 * Holds some thousand rows at a time, in no transaction: nothing that it reads ever changes.
 * @param seals how many there are
 * @param progress is told how many rows were found good so far
 * @throws when the signal says so
 */
export async function verifyLedger(
  database: Database,
  keys: SealKeys,
  seals: number,
  progress: (checked: number) => void,
  signal: AbortSignal,
): Promise<Found | null> {
  let previous: Buffer = NO_HEAD;
  let checked = 0;
  let bound: string | null = null;
  let number = 1;
  for await (const { batch, rows, after } of readAhead(database, seals)) {
    signal.throwIfAborted();
    for (const seal of batch) {
      if (seal.number !== number) return { kind: 'chain', seal: number, row: null };
      const mismatch = mismatchOf({ seal, ...rows(seal.number) }, previous);
      if (mismatch) return named(database, seal.number, mismatch);
      if (!keys.isSigned(seal)) return { kind: 'signature', seal: seal.number, row: null };
      previous = seal.head;
      number += 1;
      checked += seal.leaves;
    }
    bound = after;
    progress(checked);
  }
  if (number <= seals) return { kind: 'chain', seal: number, row: null };
  signal.throwIfAborted();
  const unsealed = await unsealedMismatch(database, bound, signal, (rows) => progress(checked + rows));
  return unsealed && named(database, null, unsealed);
}

interface Batch {
  batch: SealRow[];
  rows: (number: number) => SealedRows;
  /** Everything before this time is sealed after these; null = not yet. */
  after: string | null;
}

/** Some seals after the others with their rows; while some are looked at, the database works on the next. */
async function* readAhead(database: Database, seals: number): AsyncGenerator<Batch, void, void> {
  let next = read(database, 1, seals, null);
  for (;;) {
    const { batch, rows, after } = await next;
    const last = batch.at(-1);
    if (!last) return;
    next = read(database, last.number + 1, seals, after);
    // whoever stops here never asks for it
    next.catch(() => undefined);
    yield { batch, rows, after };
  }
}

async function read(database: Database, from: number, seals: number, bound: string | null): Promise<Batch> {
  const batch = from > seals ? [] : await nextSeals(database, from, seals);
  let after = bound;
  const bounds = batch.map((seal) => {
    const before = after;
    if (seal.leaves < FULL) after = seal.sealedAt;
    return before;
  });
  return { batch, rows: await rowsOf(database, batch, bounds), after };
}

async function named(database: Database, seal: number | null, mismatch: Mismatch): Promise<Found> {
  if (!('row' in mismatch)) return { kind: mismatch.kind, seal, row: null };
  const { kind, row } = mismatch;
  if (isEvent(row)) return { kind, seal, row: { type: 'audit', id: row.eventId } };
  const became = kind === 'changed' ? await whatBecameOf(database, row.budgetId, row.seq) : { kind };
  const [gesture] = await database.query<{ number: number }>(GESTURE_NUMBER, [row.budgetId, row.seq]);
  const number = gesture ? { gestureNumber: gestureNumber(gesture.number) } : {};
  return { ...became, seal, row: { type: 'entry', ...row, ...number } };
}

const isEvent = (row: EntryPlace | EventPlace): row is EventPlace => 'eventId' in row;
