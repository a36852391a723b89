import type { Mood } from '@amends/shared/contract/gesture.js';
import type { Chance } from '../chance.js';
import type { Given } from './give.js';

/** How options are taken, against what one would expect of them. */
const CHARM: Record<string, number> = {
  lounge: 0.06,
  again: 0.06,
  chef: 0.04,
  'late-checkout': 0.04,
  note: -0.05,
  points: -0.1,
  card: -0.12,
  bag: -0.15,
  credit: -0.2,
};

/** How the customer leaves: calmer when what they lost was restored and when the case was light. */
export function moodAfter({ option, category, severity }: Given, chance: Chance): Mood {
  const match = option.restores === category.lost ? 0.84 : 0.7;
  const calm = Math.max(0.2, match - 0.06 * (severity - 2) + (CHARM[option.slug] ?? 0));
  if (chance.happens(calm)) return 'calm';
  return chance.weighted([
    ['unsure', 55],
    ['upset', 30],
    ['gone', 15],
  ]);
}

const RATINGS: Record<Mood | 'unknown', readonly (readonly [number, number])[]> = {
  calm: [
    [5, 50],
    [4, 34],
    [3, 10],
    [2, 4],
    [1, 2],
  ],
  unsure: [
    [5, 10],
    [4, 32],
    [3, 36],
    [2, 15],
    [1, 7],
  ],
  upset: [
    [4, 12],
    [3, 28],
    [2, 35],
    [1, 25],
  ],
  gone: [
    [3, 15],
    [2, 35],
    [1, 50],
  ],
  unknown: [
    [5, 30],
    [4, 35],
    [3, 18],
    [2, 10],
    [1, 7],
  ],
};

/** The customer's own answer, 1 to 5. */
export const ratingAfter = (mood: Mood | undefined, chance: Chance): number =>
  chance.weighted(RATINGS[mood ?? 'unknown']);
