import { budgetState } from '@amends/shared/budget-rules.js';

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
