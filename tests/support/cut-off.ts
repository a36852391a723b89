import { Client } from 'pg';
import type { TestDatabase } from './database.js';

/** Ends every connection to the database and lets nobody in: what its users see of a server that was killed. */
export async function cutOff(db: TestDatabase): Promise<void> {
  await asSuperuser(db, async (client, name) => {
    await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
  });
}

/** Lets everybody in again. */
export const letIn = (db: TestDatabase): Promise<void> =>
  asSuperuser(db, async (client, name) => {
    await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  });

async function asSuperuser(db: TestDatabase, act: (client: Client, name: string) => Promise<void>): Promise<void> {
  const name = new URL(db.ownerUrl).pathname.slice(1);
  const client = new Client({ connectionString: Object.assign(new URL(db.adminUrl), { pathname: 'postgres' }).href });
  await client.connect();
  try {
    await act(client, name);
  } finally {
    await client.end();
  }
}
