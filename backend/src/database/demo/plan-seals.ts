import { setClock } from './demo-clock.js';
import type { DemoOffice } from './demo-office.js';
import { DAY, QUARTER_DAYS } from './quarter/calendar.js';

/** Every minute would take a quarter of an hour to make. */
const SEAL_EVERY_DAYS = 7;

/** Seals what each week of the quarter brought. */
export function planSeals({ client, past, finance, agenda, now }: DemoOffice): void {
  for (let daysAgo = QUARTER_DAYS - SEAL_EVERY_DAYS; daysAgo > 0; daysAgo -= SEAL_EVERY_DAYS) {
    const midnight = Math.floor((now - daysAgo * DAY) / DAY) * DAY;
    agenda.add(midnight, async (at) => {
      await setClock(client, at);
      await finance.seal(past);
    });
  }
}
