import type { LedgerEntry } from './contract/ledger.js';

/** What was left in the budget once the entry was written, in minor units. */
export const leftAfterMinor = (
  entry: Pick<LedgerEntry, 'allottedAfterMinor' | 'spentAfterMinor' | 'heldAfterMinor'>,
): number => entry.allottedAfterMinor - entry.spentAfterMinor - entry.heldAfterMinor;

/** What the entry changed in what is left, signed, in minor units; 0 where money only moves from the reserve to spent. */
export const changeOfLeftMinor = (
  entry: Pick<LedgerEntry, 'deltaAllottedMinor' | 'deltaSpentMinor' | 'deltaHeldMinor'>,
): number => entry.deltaAllottedMinor - entry.deltaSpentMinor - entry.deltaHeldMinor;
