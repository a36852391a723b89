import { proposedFollowUp } from '@amends/shared/follow-up.js';
import { isQuiet } from '@amends/shared/quiet-hours.js';

const WAKING = { timeZone: 'Europe/Berlin', quietFrom: '21:00', quietTo: '08:00' };
// in Berlin it is noon
const GIVEN = new Date('2026-03-10T11:00:00Z');

it.each([
  [4, '2026-03-11T11:00:00.000Z'],
  [3, '2026-03-12T11:00:00.000Z'],
  [2, '2026-03-13T11:00:00.000Z'],
  [1, undefined],
])('after a case of severity %i a follow-up is due %s', (severity, due) => {
  expect(proposedFollowUp(severity, GIVEN, WAKING)?.toISOString()).toBe(due);
});

it.each([
  ['late in the evening', '2026-03-10T22:30:00Z', '2026-03-12T07:00:00.000Z'],
  ['before dawn', '2026-03-10T03:00:00Z', '2026-03-11T07:00:00.000Z'],
  ['as the quiet hours end', '2026-03-10T07:00:00Z', '2026-03-11T07:00:00.000Z'],
  // the night in which the clocks go forward
  ['before summer time', '2026-03-28T02:00:00Z', '2026-03-29T06:00:00.000Z'],
])('whoever was given something %s is called when they are awake', (_, given, due) => {
  expect(proposedFollowUp(4, new Date(given), WAKING)?.toISOString()).toBe(due);
});

it('a department that is never quiet is called at any hour', () => {
  const never = { ...WAKING, quietTo: '21:00' };
  for (let hour = 0; hour < 24; hour += 1) {
    expect(isQuiet(new Date(Date.UTC(2026, 2, 10, hour)), 'UTC', never)).toBe(false);
  }
});
