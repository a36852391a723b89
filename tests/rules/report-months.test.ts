import { roundTop } from '../../backend/src/finance/reports/monthly/plot-svg.js';
import { lastDayOf, monthsLater, reportMonths } from '../../backend/src/finance/reports/report-months.js';

describe('the axis of a plot', () => {
  it.each([
    [0, 100, 100],
    [52_00, 100, 60_00],
    [5_000_00, 100, 5_000_00],
    [5_200_00, 100, 6_000_00],
    [101, 1, 120],
  ])('over %d reaches %d … %d', (most, unit, top) => {
    expect(roundTop(most, unit)).toBe(top);
  });
});

describe('the months of a report', () => {
  it('are the last twelve unless told otherwise', () => {
    const { from, to, all } = reportMonths({}, '2026-11');
    expect([from, to, all.length]).toEqual(['2025-12', '2026-11', 12]);
  });

  it('go over the end of a year, and know how long they are', () => {
    expect(reportMonths({ from: '2025-12', to: '2026-02' }, '2026-11').all).toEqual(['2025-12', '2026-01', '2026-02']);
    expect(monthsLater('2026-01', -1)).toBe('2025-12');
    expect([lastDayOf('2028-02'), lastDayOf('2026-12')]).toEqual(['2028-02-29', '2026-12-31']);
  });
});
