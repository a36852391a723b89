import type { Database } from '../../database/database.js';
import { HASH_BYTES, levelsOf } from './merkle.js';
import { LEAVES_OF_EVENTS } from './proof.queries.js';
import { bySeal } from './sealed-rows.js';
import { RANGES, type RangeRow } from './verification.queries.js';

/** The Merkle tree of a seal. */
export interface Tree {
  leaves: Buffer;
  levels: Buffer[];
  /** Where in it an entry stands. */
  placeOf: (budgetId: string, seq: number) => number;
}

/** The trees of some seals, by the seal's number. */
export async function treesOf(database: Database, seals: readonly number[]): Promise<(seal: number) => Tree> {
  const ranges = bySeal(await database.query<RangeRow>(RANGES, [seals]));
  const events = bySeal(await database.query<{ seal: number; leaf: Buffer }>(LEAVES_OF_EVENTS, [seals]));
  return (seal) => treeOf(ranges.get(seal) ?? [], events.get(seal) ?? []);
}

function treeOf(ranges: readonly RangeRow[], events: readonly { leaf: Buffer }[]): Tree {
  const firsts = new Map<string, number>();
  let count = 0;
  for (const range of ranges) {
    firsts.set(range.budgetId, count - range.from);
    count += range.leaves.length / HASH_BYTES;
  }
  const leaves = Buffer.concat([...ranges.map((range) => range.leaves), ...events.map(({ leaf }) => leaf)]);
  return {
    leaves,
    levels: levelsOf(leaves),
    placeOf: (budgetId, seq) => (firsts.get(budgetId) ?? 0) + seq,
  };
}
