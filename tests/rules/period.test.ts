import { localDay } from '@amends/shared/period.js';

describe('a local day', () => {
  it.each([
    ['2026-11-22T18:59:59Z', 'Asia/Almaty', '2026-11-22'],
    ['2026-11-22T19:00:00Z', 'Asia/Almaty', '2026-11-23'],
    ['2026-03-29T00:30:00Z', 'Europe/London', '2026-03-29'],
    ['2026-01-01T04:59:59Z', 'America/New_York', '2025-12-31'],
  ])('at %s in %s is %s', (at, timeZone, day) => {
    expect(localDay(new Date(at), timeZone)).toBe(day);
  });
});
