import { costPerKept } from '../../../backend/src/statistics/cost-per-kept.js';
import { fairComparison } from '../../../backend/src/statistics/fair-comparison.js';
import { forecastUse } from '../../../backend/src/statistics/forecast.js';
import { notAbove, shrunkRate, sureBetter, sureWorse } from '../../../backend/src/statistics/shrinkage.js';
import { surveyBounds } from '../../../backend/src/statistics/survey-bounds.js';
import { rateOf, wilson } from '../../../backend/src/statistics/wilson.js';

describe('Wilson’s interval', () => {
  it.each([
    [9, 12, 0.4677, 0.9111],
    [27, 30, 0.7438, 0.9654],
    [3, 3, 0.4385, 1],
    [0, 5, 0, 0.4345],
  ])('of %d of %d is %f–%f', (k, n, low, high) => {
    const interval = wilson(k, n)!;
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('of nothing is nothing', () => {
    expect(rateOf(0, 0)).toEqual({ k: 0, n: 0, rate: null, interval: null });
  });

  it('never leads beyond what a rate can be', () => {
    for (let n = 1; n <= 200; n += 1) {
      for (const k of [0, n]) {
        const { low, high } = wilson(k, n)!;
        expect([low >= 0, high <= 1, low <= k / n, high >= k / n]).toEqual([true, true, true, true]);
      }
    }
  });
});

/** The distribution of Beta(9, 3) in closed form: the binomial tail from 9 of 11 on. */
const beta93 = (x: number): number =>
  [9, 10, 11].reduce((sum, j) => sum + [55, 11, 1][j - 9]! * x ** j * (1 - x) ** (11 - j), 0);

describe('shrinkage', () => {
  // 10 p₀ + k = 9 and 10 (1 − p₀) + n − k = 3: two of two after others with 0.7
  const beta = (x: number): number => notAbove(x, { k: 2, n: 2 }, 0.7);

  it('has the quantiles of Beta(9, 3)', () => {
    expect(beta(0.482244)).toBeCloseTo(0.025, 6);
    expect(beta(0.939782)).toBeCloseTo(0.975, 6);
    for (const x of [0.1, 0.5, 0.7, 0.9]) expect(beta(x)).toBeCloseTo(beta93(x), 12);
  });

  it('puts three of three behind eighty of ninety', () => {
    expect(shrunkRate({ k: 3, n: 3 }, 0.7)).toBeCloseTo(10 / 13, 12);
    expect(shrunkRate({ k: 80, n: 90 }, 0.7)).toBeGreaterThan(shrunkRate({ k: 3, n: 3 }, 0.7));
  });

  it('is as sure of better as the Beta says where the others are known well, and less where they are not', () => {
    const option = { k: 44, n: 50 };
    const known = 1 - notAbove(0.7, option, 0.7);
    expect(sureBetter(option, { k: 70_000_000, n: 100_000_000 })).toBeCloseTo(known, 6);
    expect(sureBetter(option, { k: 35, n: 50 })).toBeLessThan(known - 0.005);
  });

  it('is sure of worse as of better turned round', () => {
    expect(sureWorse({ k: 6, n: 50 }, { k: 90, n: 300 })).toBe(sureBetter({ k: 44, n: 50 }, { k: 210, n: 300 }));
    const both = sureBetter({ k: 35, n: 50 }, { k: 70, n: 100 }) + sureWorse({ k: 35, n: 50 }, { k: 70, n: 100 });
    expect(both).toBeCloseTo(1, 9);
  });

  it('finds nothing beyond always and never', () => {
    const never = { k: 0, n: 60 };
    const always = { k: 60, n: 60 };
    expect([sureBetter(never, never), sureWorse(never, never)]).toEqual([0, 0]);
    expect([sureBetter(always, always), sureWorse(always, always)]).toEqual([0, 0]);
    expect(sureBetter({ k: 3, n: 60 }, never)).toBeCloseTo(1, 9);
    expect(sureWorse({ k: 57, n: 60 }, always)).toBeCloseTo(1, 9);
  });
});

describe('the fair comparison', () => {
  const reversing = [
    { a: 54, n1: 60, c: 9, n0: 10 },
    { a: 3, n1: 10, c: 30, n0: 60 },
  ];

  it('reverses what the crude rates say', () => {
    const crude = (k: 'a' | 'c', n: 'n1' | 'n0'): number =>
      reversing.reduce((sum, s) => sum + s[k], 0) / reversing.reduce((sum, s) => sum + s[n], 0);
    expect(crude('a', 'n1')).toBeCloseTo(0.814, 3);
    expect(crude('c', 'n0')).toBeCloseTo(0.557, 3);
    const { difference, low, high, strata } = fairComparison(reversing)!;
    expect(difference).toBeCloseTo(-0.1, 3);
    expect((high - low) / 2).toBeCloseTo(0.182, 3);
    expect(strata).toBe(2);
  });

  it('is none under two kinds of cases in which both were given', () => {
    expect(fairComparison(reversing.slice(0, 1))).toBeNull();
    expect(fairComparison([reversing[0]!, { a: 3, n1: 10, c: 0, n0: 0 }, { a: 0, n1: 0, c: 4, n0: 9 }])).toBeNull();
    expect(fairComparison([])).toBeNull();
  });

  it('is the plain difference where the kinds of cases do not matter', () => {
    const { difference } = fairComparison([
      { a: 8, n1: 10, c: 5, n0: 10 },
      { a: 80, n1: 100, c: 50, n0: 100 },
    ])!;
    expect(difference).toBeCloseTo(0.3, 10);
  });

  it('has no width where nothing varies', () => {
    const always = { a: 10, n1: 10, c: 20, n0: 20 };
    expect(fairComparison([always, always])).toEqual({ difference: 0, low: 0, high: 0, strata: 2 });
  });
});

describe('the cost per customer kept', () => {
  it('is the mean cost over the rate, with its interval on the logarithm', () => {
    // 12 gestures of €18, 9 kept: s = 0, se² = 0.25 ÷ (12 × 0.75)
    const cost = costPerKept({ k: 9, n: 12, costMinor: 12 * 1_800, costSquares: 12 * 1_800 ** 2 })!;
    const spread = Math.exp(1.96 * Math.sqrt(0.25 / 9));
    expect(cost.minor).toBeCloseTo(2_400, 6);
    expect(cost.lowMinor).toBeCloseTo(2_400 / spread, 6);
    expect(cost.highMinor).toBeCloseTo(2_400 * spread, 6);
  });

  it('is wider where costs vary', () => {
    const same = costPerKept({ k: 10, n: 20, costMinor: 40_000, costSquares: 20 * 2_000 ** 2 })!;
    const varied = costPerKept({ k: 10, n: 20, costMinor: 40_000, costSquares: 10 * 1_000 ** 2 + 10 * 3_000 ** 2 })!;
    expect(varied.minor).toBe(same.minor);
    expect(varied.highMinor).toBeGreaterThan(same.highMinor);
    // s² = 20 × 1000² ÷ 19
    const se = Math.sqrt(1_000 ** 2 / 19 / 2_000 ** 2 + 0.5 / 10);
    expect(varied.highMinor).toBeCloseTo(4_000 * Math.exp(1.96 * se), 6);
  });

  it('is hidden below five kept, and where nothing was spent', () => {
    expect(costPerKept({ k: 4, n: 30, costMinor: 9_000, costSquares: 9e6 })).toBeNull();
    expect(costPerKept({ k: 5, n: 5, costMinor: 0, costSquares: 0 })).toBeNull();
  });
});

it('bounds a survey: 20 of 24 answered of 60 sent lies between 33 and 93 %', () => {
  const { low, high } = surveyBounds(20, 24, 60)!;
  expect([Math.round(low * 100), Math.round(high * 100)]).toEqual([33, 93]);
  expect(surveyBounds(0, 0, 0)).toBeNull();
});

describe('the forecast of a budget', () => {
  const nothing: number[] = [];

  it('adds weekday by weekday, with the variance of the days and of their means', () => {
    // Mondays 10, 20, 30 (m = 20, s² = 100), Tuesdays always 5; two Mondays and one Tuesday to come
    const spent = [[10, 20, 30], [5, 5], nothing, nothing, nothing, nothing, nothing];
    const { expectedMinor, lowMinor, highMinor, runOutProbability } = forecastUse(spent, [2, 1, 3, 3, 3, 3, 3], 60);
    const deviation = Math.sqrt(2 * 100 + (4 * 100) / 3);
    expect(expectedMinor).toBe(45);
    expect(highMinor - lowMinor).toBeCloseTo(2 * 1.2816 * deviation, 6);
    // Φ((60 − 45) ÷ 18.257) = Φ(.8216) = .7943
    expect(runOutProbability).toBeCloseTo(1 - 0.7943, 4);
  });

  it('is even where exactly as much is left as is expected', () => {
    const spent = [[10, 30], nothing, nothing, nothing, nothing, nothing, nothing];
    expect(forecastUse(spent, [3, 0, 0, 0, 0, 0, 0], 60).runOutProbability).toBeCloseTo(0.5, 6);
  });

  it('is certain where nothing varies', () => {
    const spent = [[10, 10], nothing, nothing, nothing, nothing, nothing, nothing];
    expect(forecastUse(spent, [3, 0, 0, 0, 0, 0, 0], 30).runOutProbability).toBe(0);
    expect(forecastUse(spent, [3, 0, 0, 0, 0, 0, 0], 29).runOutProbability).toBe(1);
    expect(forecastUse([nothing], [5], 0).runOutProbability).toBe(0);
  });
});
