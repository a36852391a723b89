import { dueOf, isDue, quickDues } from '../../frontend/src/parts/promises/due.js';

const ALMATY = 'Asia/Almaty';
const BERLIN = 'Europe/Berlin';
const namesAt = (now: string) => quickDues(ALMATY, Date.parse(now)).map(({ name, local }) => [name, local]);

describe('the times that are promised often', () => {
  it('stand by the department’s clocks, the next quarter after an hour first', () => {
    expect(namesAt('2026-11-22T05:03:00Z')).toEqual([
      ['inAnHour', '2026-11-22T11:15'],
      ['thisEvening', '2026-11-22T18:00'],
      ['tomorrow', '2026-11-23T10:00'],
    ]);
  });

  it('leave the evening out once an hour from now is later', () => {
    expect(namesAt('2026-11-22T12:10:00Z')).toEqual([
      ['inAnHour', '2026-11-22T18:15'],
      ['tomorrow', '2026-11-23T10:00'],
    ]);
  });
});

describe('what was typed', () => {
  it.each([
    ['2026-11-22T18:00', ALMATY, '2026-11-22T13:00:00.000Z'],
    // clocks go forward in between
    ['2027-03-28T10:00', BERLIN, '2027-03-28T08:00:00.000Z'],
    ['2027-03-27T10:00', BERLIN, '2027-03-27T09:00:00.000Z'],
  ])('%s in %s means %s', (local, zone, moment) => {
    expect(dueOf(local, zone)).toBe(moment);
  });

  it.each(['', '2026-11-22', 'soon'])('means no moment: “%s”', (local) => {
    expect(dueOf(local, ALMATY)).toBeNull();
  });

  it('is a promise only ahead of us, and not more than a year', () => {
    const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    expect([null, inHours(-1), inHours(1), inHours(24 * 365), inHours(24 * 370)].map(isDue)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});
