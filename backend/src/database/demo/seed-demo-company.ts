import pg, { type ClientBase } from 'pg';
import { unhurriedConnectionOptions } from '../connection.js';
import { newActs } from './acts.js';
import { newAgenda } from './agenda.js';
import { chanceFrom } from './chance.js';
import { insertCompany } from './company/insert-company.js';
import { setClock, withTravelledClock } from './demo-clock.js';
import type { DemoFinance } from './demo-finance.js';
import { hasNobody } from './is-empty-database.js';
import { pastDatabase } from './past-database.js';
import { planClosing } from './plan-closing.js';
import { planLook } from './plan-look.js';
import { planSeals } from './plan-seals.js';
import { newGuestBook } from './quarter/guests.js';
import { liveQuarter } from './quarter/live-quarter.js';
import { planOddCases } from './quarter/odd-cases.js';
import { ODD_GUESTS } from './quarter/odd-stories.js';
import { PETROVA } from './quarter/set-pieces.js';

const SEED = 742;
const ODD_SEED = 743;

/** Any number: two processes that start on the same empty database must not both found the company. */
const SEEDING_LOCK = 4_210_816;

/**
 * Fills an empty, migrated database with the demo company and its last quarter: all of it, or nothing. Does nothing
 * where somebody lives already. The same moment gives the same quarter.
 * @param ownerUrl the role that owns the tables
 * @param finance does finance's part
 * @param now when the quarter ends; the database's clock when absent
 */
export async function seedDemoCompany(ownerUrl: string, finance: DemoFinance, now?: Date): Promise<void> {
  const client = new pg.Client(unhurriedConnectionOptions(ownerUrl));
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [SEEDING_LOCK]);
    if (await hasNobody(client)) {
      await seed(client, finance, (now ?? (await databaseClock(client))).getTime());
    }
    await client.query('COMMIT');
  } finally {
    // an open transaction ends with its connection, and takes everything back
    await client.end();
  }
}

async function seed(client: ClientBase, finance: DemoFinance, now: number): Promise<void> {
  const chance = chanceFrom(SEED);
  const company = await insertCompany(client, now);
  const reserved = [PETROVA, ...ODD_GUESTS];
  const guests = new Map(company.departments.map(({ slug }) => [slug, newGuestBook(slug, chance, reserved)]));
  await withTravelledClock(client, async () => {
    const acts = await newActs(client);
    const agenda = newAgenda();
    const office = { client, past: pastDatabase(client), finance, company, agenda, now };
    planSeals(office);
    planClosing(office);
    planLook(office);
    // chance of their own: whatever they draw, the rest of the quarter stays as it is
    planOddCases({ company, acts, agenda, chance: chanceFrom(ODD_SEED), guests, now });
    await liveQuarter({ company, acts, agenda, chance, guests, now });
    await setClock(client, now);
    await finance.seal(office.past);
  });
}

async function databaseClock(client: ClientBase): Promise<Date> {
  const { rows } = await client.query<{ now: Date }>('SELECT database_clock() AS now');
  return rows[0]?.now ?? new Date();
}
