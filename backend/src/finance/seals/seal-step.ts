import type { Query } from '../../database/database.js';
import { rootOf, leafOf } from './merkle.js';
import { headOf, NO_HEAD } from './seal-head.js';
import type { SealKeys } from './seal-keys.js';
import { APPEND_SEAL, CLOCK, EVENTS_TO_SEAL, type SealRow, SEALS } from './seals.queries.js';
import { type Range, rangesToSeal } from './unsealed-rows.js';

/** What is held in memory at once, and what a proof has to carry at most: 14 hashes for each entry. */
export const LEAVES_MAX = 10_000;

export interface Step {
  /** Entries and audit events. */
  sealed: number;
  /** Budgets in which an entry is missing; nothing beyond is sealed. */
  gaps: string[];
}

/**
 * Appends one seal over what came since the newest, or none where nothing did. Whoever calls it holds the lock.
 * @param without budgets that are left alone
 */
export async function sealStep(query: Query, keys: SealKeys, without: readonly string[]): Promise<Step> {
  const { ranges, gaps } = await rangesToSeal(query, without, LEAVES_MAX);
  const entries = ranges.reduce((sum, range) => sum + range.to - range.from + 1, 0);
  const events = await query<{ id: number; text: string }>(EVENTS_TO_SEAL, [LEAVES_MAX - entries]);
  if (entries + events.length > 0) await append(query, keys, ranges, events);
  return { sealed: entries + events.length, gaps };
}

async function append(
  query: Query,
  keys: SealKeys,
  ranges: readonly Range[],
  events: readonly { id: number; text: string }[],
): Promise<void> {
  const [newest] = await query<SealRow>(SEALS, [null, 1]);
  const [clock] = await query<{ at: string }>(CLOCK, []);
  const eventLeaves = events.map(({ text }) => leafOf(text));
  const leaves = Buffer.concat([...ranges.map((range) => range.leaves), ...eventLeaves]);
  const content = {
    number: (newest?.number ?? 0) + 1,
    leaves: leaves.length / NO_HEAD.length,
    sealedAt: clock?.at ?? '',
    root: rootOf(leaves),
    previous: newest?.head ?? NO_HEAD,
  };
  const head = headOf(content);
  await query(APPEND_SEAL, [
    content.number,
    content.sealedAt,
    content.root,
    content.previous,
    head,
    keys.sign(content.number, head),
    keys.keyId,
    ranges.map(({ budgetId }) => budgetId),
    ranges.map((range) => range.from),
    ranges.map(({ to }) => to),
    ranges.map((range) => range.leaves),
    events.map(({ id }) => id),
    eventLeaves,
  ]);
}
