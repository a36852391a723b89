import pg, { type ClientBase } from 'pg';
import { unhurriedConnectionOptions } from '../connection.js';
import { newActs } from './acts.js';
import { newAgenda } from './agenda.js';
import { chanceFrom } from './chance.js';
import { insertCompany } from './company/insert-company.js';
import { withTravelledClock } from './demo-clock.js';
import { hasNobody } from './is-empty-database.js';
import { planClosing } from './plan-closing.js';
import { newGuestBook } from './quarter/guests.js';
import { liveQuarter } from './quarter/live-quarter.js';
import { PETROVA } from './quarter/set-pieces.js';

const SEED = 742;

/** Any number: two processes that start on the same empty database must not both found the company. */
const SEEDING_LOCK = 4_210_816;

/**
 * Fills an empty, migrated database with the demo company and its last quarter: all of it, or nothing. Does nothing
 * where somebody lives already. The same moment gives the same quarter.
 * @param ownerUrl the role that owns the tables
 * @param now when the quarter ends; the database's clock when absent
 */
export async function seedDemoCompany(ownerUrl: string, now?: Date): Promise<void> {
  const client = new pg.Client(unhurriedConnectionOptions(ownerUrl));
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [SEEDING_LOCK]);
    if (await hasNobody(client)) {
      await seed(client, (now ?? (await databaseClock(client))).getTime());
    }
    await client.query('COMMIT');
  } finally {
    // an open transaction ends with its connection, and takes everything back
    await client.end();
  }
}

async function seed(client: ClientBase, now: number): Promise<void> {
  const chance = chanceFrom(SEED);
  const company = await insertCompany(client, now);
  const guests = new Map(company.departments.map(({ slug }) => [slug, newGuestBook(slug, chance, [PETROVA])]));
  await withTravelledClock(client, async () => {
    const acts = await newActs(client);
    const agenda = newAgenda();
    await planClosing(client, { company, agenda, now });
    await liveQuarter({ company, acts, agenda, chance, guests, now });
  });
}

async function databaseClock(client: ClientBase): Promise<Date> {
  const { rows } = await client.query<{ now: Date }>('SELECT database_clock() AS now');
  return rows[0]?.now ?? new Date();
}
