import { Client } from 'pg';
import type { Login } from './passwords.js';

/** The address of a database on the embedded server, for a login. */
export function urlOf(login: Login, password: string, port: number, database: string): string {
  return `postgres://${login}:${password}@127.0.0.1:${port}/${database}`;
}

/** Whether the server on this port is ours and takes queries. */
export async function answers(port: number, password: string): Promise<boolean> {
  try {
    await administer(port, password, (client) => client.query('select 1'));
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes, unless they exist, the login that owns the product's data and its database.
 * The owner may create the roles that the product needs and is no superuser.
 */
export async function ensureDatabase(port: number, passwords: Record<Login, string>, database: string): Promise<void> {
  await administer(port, passwords.postgres, async (client) => {
    await client.query('select pg_advisory_lock(1)'); // two processes may start on new data at the same moment
    const roles = await client.query(`select from pg_roles where rolname = 'amends_owner'`);
    if (roles.rowCount === 0) {
      const password = client.escapeLiteral(passwords.amends_owner);
      await client.query(`create role amends_owner login createrole password ${password}`);
    }
    const databases = await client.query('select from pg_database where datname = $1', [database]);
    if (databases.rowCount === 0) {
      await client.query(`create database ${client.escapeIdentifier(database)} owner amends_owner`);
    }
  });
}

async function administer<T>(port: number, password: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: urlOf('postgres', password, port, 'postgres') });
  client.on('error', () => undefined); // a server that goes down fails the query, which is answer enough
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
