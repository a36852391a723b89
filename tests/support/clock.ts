import type { TestDatabase } from './database.js';

const STOPPED_CLOCK = `
  CREATE TABLE IF NOT EXISTS stopped_clock (only_one boolean PRIMARY KEY DEFAULT true, at timestamptz NOT NULL);
  GRANT SELECT ON stopped_clock TO PUBLIC;
  CREATE OR REPLACE FUNCTION database_clock() RETURNS timestamptz LANGUAGE sql VOLATILE AS
    'SELECT at FROM amends.stopped_clock'`;

/**
 * Stops the clock of this one database at a moment; only the owner can.
 * Those who are waiting for a lock read the new time as soon as they have it.
 */
export async function travelTo(db: TestDatabase, at: string): Promise<void> {
  await db.owner.query(
    `${STOPPED_CLOCK}; INSERT INTO stopped_clock (at) VALUES ('${at}') ON CONFLICT (only_one) DO UPDATE SET at = excluded.at`,
  );
}

/** A moment so many seconds after another, both as ISO texts. */
export const later = (at: string, seconds: number): string =>
  new Date(new Date(at).getTime() + seconds * 1000).toISOString();

/** Lets the clock run again. */
export async function letTimeRun(db: TestDatabase): Promise<void> {
  await db.owner.query(
    `CREATE OR REPLACE FUNCTION database_clock() RETURNS timestamptz LANGUAGE sql VOLATILE AS 'SELECT clock_timestamp()'`,
  );
}
