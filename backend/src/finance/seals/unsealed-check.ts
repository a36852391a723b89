import type { Database } from '../../database/database.js';
import type { Mismatch } from './seal-check.js';
import { STRAY_ENTRY, STRAY_EVENT, UNSEALED_ROWS, type UnsealedRow } from './verification.queries.js';

const ROWS_PER_WORD = 5_000;

/**
 * What is wrong with the rows that no seal covers yet: one is missing among them, one stands where none can be, or carries a
 * time at which it would have been sealed.
 * @param bound everything before was sealed; null = nothing was
 */
export async function unsealedMismatch(
  database: Database,
  bound: string | null,
  signal: AbortSignal,
  progress: (rows: number) => void,
): Promise<Mismatch | null> {
  return (
    (await wrongEntry(database, bound, signal, progress)) ??
    (await strayEntry(database, signal)) ??
    (await strayEvent(database, bound, signal))
  );
}

async function wrongEntry(
  database: Database,
  bound: string | null,
  signal: AbortSignal,
  progress: (rows: number) => void,
): Promise<Mismatch | null> {
  let budget: UnsealedRow | null = null;
  let last = 0;
  let rows = 0;
  for await (const row of database.stream<UnsealedRow>(UNSEALED_ROWS, [bound], signal)) {
    if (row.budgetId !== budget?.budgetId) {
      if (budget && last < budget.upTo) return missing(budget.budgetId, last + 1);
      budget = row;
      last = row.after;
    }
    if (row.seq === null) continue;
    if (row.seq > last + 1) return missing(row.budgetId, last + 1);
    const place = { budgetId: row.budgetId, seq: row.seq };
    if (row.seq <= last || row.seq > row.upTo) return { kind: 'inserted', row: place };
    if (row.behind) return { kind: 'behind_seal', row: place };
    last = row.seq;
    rows += 1;
    if (rows % ROWS_PER_WORD !== 0) continue;
    signal.throwIfAborted();
    progress(rows);
  }
  progress(rows);
  return budget && last < budget.upTo ? missing(budget.budgetId, last + 1) : null;
}

const missing = (budgetId: string, seq: number): Mismatch => ({ kind: 'missing', row: { budgetId, seq } });

async function strayEntry(database: Database, signal: AbortSignal): Promise<Mismatch | null> {
  for await (const row of database.stream<{ budgetId: string; seq: number }>(STRAY_ENTRY, [], signal)) {
    return { kind: 'inserted', row };
  }
  return null;
}

async function strayEvent(database: Database, bound: string | null, signal: AbortSignal): Promise<Mismatch | null> {
  for await (const row of database.stream<{ id: number; missing: boolean }>(STRAY_EVENT, [bound], signal)) {
    return { kind: row.missing ? 'missing' : 'behind_seal', row: { eventId: row.id } };
  }
  return null;
}
