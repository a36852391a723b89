import type { Query } from '../../database/database.js';
import { entryText } from './canonical-rows.js';
import { leafOf } from './merkle.js';
import { ENTRIES_TO_SEAL, type EntryFields, UNSEALED_BUDGETS, type UnsealedBudget } from './seals.queries.js';

/** Entries of one budget that follow each other without a gap. */
export interface Range {
  budgetId: string;
  from: number;
  to: number;
  /** The hashes of its entries, one after the other. */
  leaves: Buffer;
}

/**
 * What a seal can take of the entries that none covers yet.
 * @param without budgets that are left alone
 * @param most how many entries
 * @returns the ranges in the order of a seal, and the budgets in which an entry is missing: nothing beyond is sealed
 */
export async function rangesToSeal(
  query: Query,
  without: readonly string[],
  most: number,
): Promise<{ ranges: Range[]; gaps: string[] }> {
  const budgets = upTo(await query<UnsealedBudget>(UNSEALED_BUDGETS, [without, most]), most);
  const entries = await query<EntryFields>(ENTRIES_TO_SEAL, [
    budgets.map(({ budgetId }) => budgetId),
    budgets.map(({ after }) => after),
    budgets.map((budget) => budget.upTo),
  ]);
  const ranges: Range[] = [];
  const gaps: string[] = [];
  let at = 0;
  for (const { budgetId, after, upTo: last } of budgets) {
    const leaves: Buffer[] = [];
    for (let entry = entries[at]; entry?.budgetId === budgetId; entry = entries[at]) {
      if (entry.seq === after + leaves.length + 1) leaves.push(leafOf(entryText(entry.fields)));
      at += 1;
    }
    if (leaves.length < last - after) gaps.push(budgetId);
    if (leaves.length > 0) {
      ranges.push({ budgetId, from: after + 1, to: after + leaves.length, leaves: Buffer.concat(leaves) });
    }
  }
  return { ranges, gaps };
}

/** The budgets whose entries fit, the last one perhaps in part. */
function upTo(waiting: readonly UnsealedBudget[], most: number): UnsealedBudget[] {
  const taken: UnsealedBudget[] = [];
  let left = most;
  for (const budget of waiting) {
    if (left === 0) break;
    const last = Math.min(budget.upTo, budget.after + left);
    taken.push({ ...budget, upTo: last });
    left -= last - budget.after;
  }
  return taken;
}
