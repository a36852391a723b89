import { momentIn } from '../../frontend/src/lib/zone.js';

describe('a moment by the clocks of a zone', () => {
  it.each([
    ['Asia/Almaty', '2026-12-01', '00:00', '2026-11-30T19:00:00.000Z'],
    ['Europe/London', '2026-07-01', '09:30', '2026-07-01T08:30:00.000Z'],
    ['Europe/London', '2026-12-01', '09:30', '2026-12-01T09:30:00.000Z'],
    ['America/New_York', '2026-03-08', '12:00', '2026-03-08T16:00:00.000Z'],
    ['Asia/Kathmandu', '2026-12-01', '06:15', '2026-12-01T00:30:00.000Z'],
  ])('in %s on %s at %s', (zone, day, time, moment) => {
    expect(momentIn(zone, day, time)).toBe(moment);
  });

  it('is right on both sides of a change of the clocks', () => {
    expect(momentIn('Europe/Berlin', '2026-10-25', '00:30')).toBe('2026-10-24T22:30:00.000Z');
    expect(momentIn('Europe/Berlin', '2026-10-25', '04:00')).toBe('2026-10-25T03:00:00.000Z');
  });
});
