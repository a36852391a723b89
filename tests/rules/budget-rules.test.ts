import { budgetForecast, budgetState } from '@amends/shared/budget-rules.js';

describe('a budget of 10000', () => {
  it.each([
    [10_000, 'healthy'],
    [2_000, 'healthy'],
    [1_999, 'low'],
    [1, 'low'],
    [0, 'exhausted'],
    [-1, 'exhausted'],
  ])('with %d left is %s', (remainingMinor, state) => {
    expect(budgetState(10_000, remainingMinor)).toBe(state);
  });

  it('is exhausted when nothing was allotted', () => {
    expect(budgetState(0, 0)).toBe('exhausted');
  });
});

describe('a forecast', () => {
  const half = { spentMinor: 5_000, remainingMinor: 5_000, gestures: 12, elapsed: 0.5 };

  it.each([
    [{ remainingMinor: 6_250 }, 'enough'],
    [{ remainingMinor: 6_249 }, 'tight'],
    [{}, 'tight'],
    [{ remainingMinor: 4_999 }, 'runs_out'],
    [{ remainingMinor: 0 }, 'runs_out'],
    [{ gestures: 11 }, null],
    [{ elapsed: 0 }, null],
    [{ elapsed: 1 }, null],
    [{ elapsed: 3 }, null],
  ])('with %j is %s', (changes, word) => {
    expect(budgetForecast({ ...half, ...changes })).toBe(word);
  });
});
