import pg, { type ClientBase } from 'pg';
import { connectionOptions } from '../connection.js';

/** Whether nobody lives in this migrated database yet. */
export async function isEmptyDatabase(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client(connectionOptions(ownerUrl));
  await client.connect();
  try {
    return await hasNobody(client);
  } finally {
    await client.end();
  }
}

export async function hasNobody(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ empty: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM company) AND NOT EXISTS (SELECT FROM department)
        AND NOT EXISTS (SELECT FROM employee) AS empty`,
  );
  return rows[0]?.empty === true;
}
