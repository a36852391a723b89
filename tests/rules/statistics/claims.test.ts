import { type Counts, notAbove, sureBetter } from '../../../backend/src/statistics/shrinkage.js';
import { type Evidence, SURE, verdictOf } from '../../../backend/src/statistics/verdict.js';
import { wilson } from '../../../backend/src/statistics/wilson.js';
import { chanceFrom } from '../../support/chance.js';

const MANY = { k: 400, n: 500 };

/** Enough answers, surely better and also in similar cases, unless told otherwise. */
const evidence = (about: Partial<Evidence> = {}): Evidence => ({
  now: { k: 55, n: 60 },
  claim: { k: 50, n: 55 },
  others: MANY,
  sure: { better: 0.995, worse: 0.005 },
  difference: 0.1,
  ...about,
});

describe('a verdict', () => {
  it.each<[string, Partial<Evidence>, string]>([
    ['is too early with 19 answers', { now: { k: 19, n: 19 } }, 'too_early'],
    ['is an interval only with 20', { now: { k: 20, n: 20 } }, 'interval_only'],
    ['is an interval only with 49', { now: { k: 49, n: 49 } }, 'interval_only'],
    ['waits for 50 at the beginning of a month', { claim: { k: 49, n: 49 } }, 'interval_only'],
    ['claims with 50 that are sure enough', { now: { k: 50, n: 50 }, claim: { k: 50, n: 50 } }, 'works_better'],
    ['claims nothing just below', { sure: { better: 0.9899, worse: 0.0101 } }, 'no_difference_shown'],
    ['claims the worse as well', { sure: { better: 0.01, worse: 0.99 }, difference: -0.1 }, 'works_worse'],
    ['claims nothing that similar cases deny', { difference: -0.02 }, 'no_difference_shown'],
    ['claims nothing worse that similar cases deny', { sure: { better: 0, worse: 1 } }, 'no_difference_shown'],
    ['claims nothing without similar cases', { difference: null }, 'cannot_be_compared'],
    [
      'needs no similar cases to show no difference',
      { sure: { better: 0.5, worse: 0.5 }, difference: null },
      'no_difference_shown',
    ],
    ['cannot be compared with nothing', { others: { k: 0, n: 0 }, sure: null }, 'cannot_be_compared'],
    ['cannot be compared with a handful', { others: { k: 9, n: 10 } }, 'cannot_be_compared'],
  ])('%s', (_, about, verdict) => {
    expect(verdictOf(evidence(about))).toBe(verdict);
  });
});

const successes = (n: number, rate: number, chance: () => number): number => {
  let k = 0;
  for (let i = 0; i < n; i += 1) if (chance() < rate) k += 1;
  return k;
};

describe('in the long run', () => {
  const OPTIONS = 8;
  const ANSWERS = 50;

  /** The share of departments with equal options in which this says of one at least that it is better. */
  function falseClaims(departments: number, rate: number, claims: (option: Counts, others: Counts) => boolean): number {
    const chance = chanceFrom(5);
    const judged = new Map<string, boolean>();
    const once = (k: number, all: number): boolean => {
      const known = judged.get(`${k} of ${all}`);
      if (known !== undefined) return known;
      const verdict = claims({ k, n: ANSWERS }, { k: all - k, n: ANSWERS * (OPTIONS - 1) });
      judged.set(`${k} of ${all}`, verdict);
      return verdict;
    };
    let wrong = 0;
    for (let d = 0; d < departments; d += 1) {
      const ks = Array.from({ length: OPTIONS }, () => successes(ANSWERS, rate, chance));
      const all = ks.reduce((sum, k) => sum + k, 0);
      if (ks.some((k) => once(k, all))) wrong += 1;
    }
    return wrong / departments;
  }

  const RATE = 0.7;
  const known =
    (bar: number) =>
    (option: Counts): boolean =>
      1 - notAbove(RATE, option, RATE) >= bar;

  it('eight equal options give a false claim in about 5.7 % of departments, not in 28 %', () => {
    expect(falseClaims(3_000, RATE, known(SURE))).toBeCloseTo(0.057, 1.8);
    expect(falseClaims(1_000, RATE, known(0.95))).toBeCloseTo(0.28, 1.3);
  });

  it.each([0.5, 0.7, 0.83])('not in more either where the others’ rate of %f has to be learned as well', (rate) => {
    const share = falseClaims(2_000, rate, (option, others) => sureBetter(option, others) >= SURE);
    expect(share).toBeGreaterThan(0.025);
    expect(share).toBeLessThan(0.065);
  });

  it.each([0.1, 0.5, 0.83, 0.97])('Wilson’s interval holds a true rate of %f about 95 times of 100', (rate) => {
    const chance = chanceFrom(11);
    const rounds = 3_000;
    let held = 0;
    for (let i = 0; i < rounds; i += 1) {
      const n = 20 + (i % 60);
      const { low, high } = wilson(successes(n, rate, chance), n)!;
      if (low <= rate && rate <= high) held += 1;
    }
    expect(held / rounds).toBeGreaterThan(0.935);
    expect(held / rounds).toBeLessThan(0.98);
  });
});
