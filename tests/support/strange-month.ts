import { grant, reverse } from './acts.js';
import { aColleague, aDesk, type Desk } from './builders.js';
import { later, travelTo } from './clock.js';
import type { TestDatabase } from './database.js';

export const LIMIT_MINOR = 6_000;
/** In minor units: nobody here runs out. */
const ENOUGH = 10_000_000;
const DAY_SECONDS = 86_400;
const day = (n: number): string => later('2026-09-30T10:00:00Z', n * DAY_SECONDS);

/** A department in which October 2026 gives each rule something to find, and who it is about. */
export interface StrangeMonth {
  desk: Desk;
  /** Nine who give like each other. */
  crew: Desk[];
  generous: Desk;
  friend: Desk;
  dodger: Desk;
  splitter: Desk;
  own: Desk;
}

const aCrew = async (db: TestDatabase, desk: Desk, size: number): Promise<Desk[]> => {
  const crew: Desk[] = [];
  for (let i = 0; i < size; i += 1) crew.push(await aColleague(db, desk));
  return crew;
};

export const emailOf = async (db: TestDatabase, employeeId: string): Promise<string> => {
  const { rows } = await db.owner.query<{ email: string }>('SELECT email FROM employee WHERE id = $1', [employeeId]);
  return rows[0]!.email;
};

/** Leaves the clock on 2 November 2026. */
export async function aStrangeMonth(db: TestDatabase): Promise<StrangeMonth> {
  const desk = await aDesk(db, { allottedMinor: ENOUGH, authorityLimitMinor: LIMIT_MINOR });
  const crew = await aCrew(db, desk, 9);
  const [generous, friend, dodger, splitter, own] = (await aCrew(db, desk, 5)) as [Desk, Desk, Desk, Desk, Desk];

  await travelTo(db, '2026-08-20T10:00:00Z');
  await grant(db, desk, { customer: 'Long ago' });

  await travelTo(db, day(1));
  const old: string[] = [];
  for (let i = 0; i < 5; i += 1) old.push((await grant(db, desk)).gestureId);
  await travelTo(db, day(20));
  for (const id of old) await reverse(db.runtime, desk.head, id);

  // five days like any others: everybody gives about the same, to customers who come once
  for (let shift = 0; shift < 5; shift += 1) {
    await travelTo(db, day(3 + shift));
    for (const [i, one] of crew.entries()) {
      await grant(db, one, { amountMinor: 1_000 + 100 * ((i + shift) % 5), customer: `Guest ${shift}.${i}` });
    }
    await grant(db, generous, { amountMinor: 90_000, customer: `Guest ${shift}.g` });
    // one giver, one customer, again and again
    await grant(db, friend, { amountMinor: 1_000, customer: 'Regular' });
    await grant(db, friend, { amountMinor: 1_100, customer: 'Regular' });
    // one customer, always another giver
    await grant(db, crew[shift]!, { amountMinor: 1_000, customer: 'Unlucky' });
    await grant(db, crew[shift + 4]!, { amountMinor: 1_000, customer: 'Unlucky' });
  }
  await travelTo(db, day(12));
  for (let i = 0; i < 12; i += 1) await grant(db, dodger, { amountMinor: 5_500 + 10 * i });
  await grant(db, dodger, { amountMinor: 5_000 });

  await grant(db, splitter, { amountMinor: 4_000, customer: 'Parted' });
  await travelTo(db, later(day(12), 3600));
  await grant(db, splitter, { amountMinor: 4_500, customer: 'Parted' });

  const contact = await emailOf(db, own.giver.id);
  await grant(db, own, { amountMinor: 1_000, customer: { reference: 'Room 1', contact: contact.toUpperCase() } });
  await db.owner.query(
    `INSERT INTO budget_override (department_id, employee_id, allotment_minor, reason, starts_at, ends_at, created_by)
     VALUES ($1, $2, 500000, 'a long week', $3, '2026-12-01', $2)`,
    [desk.department.id, own.giver.id, day(13)],
  );
  await travelTo(db, '2026-11-02T12:00:00Z');
  return { desk, crew, generous, friend, dodger, splitter, own };
}
