import { choiceOf, rangeOf } from '../../frontend/src/parts/period/period-choices.js';

describe('quick choices of a period', () => {
  it('gives whole months, the last day included', () => {
    expect(rangeOf('thisMonth', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });

  it('goes back over the turn of the year', () => {
    expect(rangeOf('lastMonth', '2027-01-15')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  });

  it.each([
    ['2026-11-22', '2026-10-01', '2026-12-31'],
    ['2026-01-01', '2026-01-01', '2026-03-31'],
  ])('finds the quarter of %s', (today, from, to) => {
    expect(rangeOf('thisQuarter', today)).toEqual({ from, to });
  });

  it('recognises a choice in a link, all time, and days of one’s own', () => {
    expect(choiceOf({ from: '2026-11-01', to: '2026-11-30' }, '2026-11-22')).toBe('thisMonth');
    expect(choiceOf({}, '2026-11-22')).toBe('');
    expect(choiceOf({ from: '2026-11-03' }, '2026-11-22')).toBeNull();
  });
});
