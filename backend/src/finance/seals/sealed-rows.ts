import type { Database } from '../../database/database.js';
import { type SealRow, SEALS_FROM } from './seals.queries.js';
import {
  RANGES,
  type RangeRow,
  SEALED_ENTRIES,
  SEALED_EVENTS,
  type SealedEntry,
  type SealedEvent,
} from './verification.queries.js';

const SEALS_PER_READ = 500;
const LEAVES_PER_READ = 10_000;

/** What a seal covers, with the rows of today that stand where it says. */
export interface SealedRows {
  ranges: readonly RangeRow[];
  entries: readonly SealedEntry[];
  events: readonly SealedEvent[];
}

/** As many seals as are read at once, from a number on. */
export async function nextSeals(database: Database, from: number, last: number): Promise<SealRow[]> {
  const seals = await database.query<SealRow>(SEALS_FROM, [from, Math.min(SEALS_PER_READ, last - from + 1)]);
  let leaves = 0;
  const enough = seals.findIndex((seal) => (leaves += seal.leaves) >= LEAVES_PER_READ);
  return enough === -1 ? seals : seals.slice(0, enough + 1);
}

/**
 * The rows of some seals, by the seal's number.
 * @param bounds beside each seal: everything before was sealed when it came; null = nothing was
 */
export async function rowsOf(
  database: Database,
  seals: readonly SealRow[],
  bounds: readonly (string | null)[],
): Promise<(number: number) => SealedRows> {
  const numbers = seals.map(({ number }) => number);
  const ranges = bySeal(await database.query<RangeRow>(RANGES, [numbers]));
  const entries = bySeal(await database.query<SealedEntry>(SEALED_ENTRIES, [numbers, bounds]));
  const events = bySeal(await database.query<SealedEvent>(SEALED_EVENTS, [numbers, bounds]));
  return (number) => ({
    ranges: ranges.get(number) ?? [],
    entries: entries.get(number) ?? [],
    events: events.get(number) ?? [],
  });
}

export function bySeal<Row extends { seal: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.seal);
    if (group) group.push(row);
    else groups.set(row.seal, [row]);
  }
  return groups;
}
