import pg from 'pg';
import { StartError } from '../start-error.js';
import { connectionOptions } from './connection.js';

/**
 * Makes sure that what the database confirms survives a power cut: a grant that was shown must never be gone.
 * @param url the role that the application runs as: a role may have settings of its own
 * @throws StartError naming the settings that are off
 */
export async function checkDurable(url: string): Promise<void> {
  const client = new pg.Client(connectionOptions(url));
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT name FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting = 'off'`,
    );
    if (rows.length === 0) return;
    const names = rows.map(({ name }) => name).join(' and ');
    throw new StartError(
      `The database runs with ${names} off and could lose granted gestures; turn it on and start again.`,
    );
  } finally {
    await client.end();
  }
}
