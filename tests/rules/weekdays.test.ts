import { amountsByWeekday, weekdaysLeft } from '../../backend/src/budgets/weekdays.js';
import { forecastWord, personalForecast, promptOf, useForecast } from '../../backend/src/budgets/use-forecast.js';

// 2026-11-22 is a Sunday
const TODAY = '2026-11-22';

it('counts the days on which nothing was given', () => {
  const days = [
    { day: '2026-11-09', minor: 500 },
    { day: '2026-11-16', minor: 100 },
    { day: '2026-11-16', minor: 200 },
  ];
  const weekdays = amountsByWeekday(days, '2026-11-09', TODAY);
  expect(weekdays.filter((amounts) => amounts.length === 2)).toHaveLength(6);
  expect(weekdays.filter((amounts) => amounts.some((minor) => minor > 0))).toEqual([[500, 300]]);
});

it('counts what is left of today as a part of a day', () => {
  const left = weekdaysLeft(TODAY, 0.25, '2026-11-30');
  expect(left.reduce((sum, count) => sum + count, 0)).toBe(8.75);
  expect(left.filter((count) => count === 1.75)).toHaveLength(1);
  expect(weekdaysLeft(TODAY, 0.25, '2026-11-21')).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

/** €10 on each of the last 56 days. */
const steady = Array.from({ length: 56 }, (_, i) => ({
  day: new Date(Date.parse(TODAY) - (i + 1) * 86_400_000).toISOString().slice(0, 10),
  minor: 1_000,
}));
const lately = { today: TODAY, dayElapsed: 0, firstDay: steady.at(-1)!.day, people: [] };
const person = { employeeId: 'a', days: steady, gestures: 56, since: lately.firstDay };
/** Nine days with today are left. */
const purse = (allottedMinor: number, usedMinor = 0) => ({ allottedMinor, usedMinor, lastDay: '2026-11-30' });

it('goes on as it was', () => {
  expect(useForecast(lately, person, purse(20_000, 3_000))).toEqual({
    allottedMinor: 20_000,
    usedMinor: 3_000,
    expectedUseMinor: 12_000,
    lowMinor: 12_000,
    highMinor: 12_000,
    expectedUseShare: 0.6,
    runOutProbability: 0,
  });
});

it.each([
  [20_000, 'under_use', 'enough'],
  [12_000, null, 'enough'],
  [11_000, 'runs_out', 'runs_out'],
  [0, 'runs_out', 'runs_out'],
])('with %d of which 3000 are used says %s and %s', (allotted, prompt, word) => {
  const forecast = personalForecast(lately, person, purse(allotted, 3_000));
  expect([promptOf(forecast), forecastWord(forecast)]).toEqual([prompt, word]);
});

it('says nothing of one person below twelve gestures, without a full day, or of a period that is over', () => {
  expect(personalForecast(lately, { ...person, gestures: 11 }, purse(20_000))).toBeNull();
  expect(personalForecast(lately, { ...person, since: null }, purse(20_000))).toBeNull();
  expect(personalForecast(lately, undefined, purse(20_000))).toBeNull();
  expect(personalForecast(lately, person, { ...purse(20_000), lastDay: '2026-11-21' })).toBeNull();
  expect([promptOf(null), forecastWord(null)]).toEqual([null, null]);
});

it('gets tight before it runs out', () => {
  const uneven = steady.map(({ day }, i) => ({ day, minor: i % 2 === 0 ? 2_000 : 0 }));
  const forecast = personalForecast(lately, { ...person, days: uneven }, purse(13_000, 2_500));
  expect(forecast!.runOutProbability).toBeGreaterThan(0.2);
  expect(forecastWord(forecast)).toBe('tight');
});
