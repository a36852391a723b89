import { reverse } from './acts.js';
import { aDesk, type Desk } from './builders.js';
import { lived } from './cases.js';
import { travelTo } from './clock.js';
import type { TestDatabase } from './database.js';

/** Two departments in two currencies, with a summer to report of. */
export interface Summer {
  gate: Desk;
  hotel: Desk;
}

/**
 * July and August 2026; leaves the clock on 10 September.
 * The gate: July 3 × 20.00 of its first option, August 6 × 20.00 (five rated 5, one 2) and 2 × 30.00 of its second, of
 * which the last is undone in September, and one of July in August. The hotel: August 2 × 500.00 tenge.
 */
export async function aSummer(db: TestDatabase): Promise<Summer> {
  await travelTo(db, '2026-06-30T12:00:00Z');
  const gate = await aDesk(db, { allottedMinor: 100_000, envelopeMinor: 310_000, carriesCode: false });
  const hotel = await aDesk(db, {
    currency: 'KZT',
    timeZone: 'Asia/Almaty',
    allottedMinor: 1_000_000,
    envelopeMinor: 9_200_000,
    period: 'quarter',
  });
  const [first, second] = gate.policy.optionIds as [string, string];

  await travelTo(db, '2026-07-10T12:00:00Z');
  const [july] = await lived(db, gate, [
    { option: first, amountMinor: 2_000 },
    { option: first, amountMinor: 2_000 },
    { option: first, amountMinor: 2_000 },
  ]);
  await travelTo(db, '2026-08-05T12:00:00Z');
  const rated = [5, 5, 5, 5, 5, 2].map((rating) => ({ option: first, amountMinor: 2_000, rating }));
  const given = await lived(db, gate, [
    ...rated,
    { option: second, amountMinor: 3_000 },
    { option: second, amountMinor: 3_000 },
  ]);
  await reverse(db.runtime, gate.head, july!);
  await lived(db, hotel, [{ amountMinor: 50_000 }, { amountMinor: 50_000 }]);
  await travelTo(db, '2026-09-10T12:00:00Z');
  await reverse(db.runtime, gate.head, given.at(-1)!);
  return { gate, hotel };
}
