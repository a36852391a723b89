import pg from 'pg';
import { DataSource } from 'typeorm';
import { applyFunctions } from './apply-functions.js';
import { SCHEMA, unhurriedConnectionOptions } from './connection.js';
import { migrations } from './migrations/migrations.js';
import { ensureRuntimeRole } from './runtime-role.js';

/** Any number, the same in every process: whoever holds it migrates, the others wait and find it done. */
const MIGRATION_LOCK = 4_210_815;

const OLDEST_SERVER = 150_000;

/**
 * Brings a database up to date: schema, migrations, SQL functions, runtime role.
 * @param ownerUrl the role that owns the tables
 * @returns the address to run with, and a sentence to print when there is something to know
 * @throws Error with a plain sentence when the server is too old or not durable
 */
export async function migrate(ownerUrl: string): Promise<{ runtimeUrl: string; warning: string | null }> {
  const client = new pg.Client(unhurriedConnectionOptions(ownerUrl));
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await checkServer(client);
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`);
    await runMigrations(ownerUrl);
    await client.query('BEGIN');
    await applyFunctions(client);
    await client.query('COMMIT');
    return await ensureRuntimeRole(client, ownerUrl);
  } finally {
    await client.end();
  }
}

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; name: string }>(
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS name`,
  );
  const server = rows[0];
  if (!server || server.version < OLDEST_SERVER) {
    throw new Error(`PostgreSQL 15 or newer is needed; this server is ${server?.name ?? 'unknown'}.`);
  }
}

async function runMigrations(ownerUrl: string): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema: SCHEMA,
    extra: unhurriedConnectionOptions(ownerUrl),
    migrations,
    migrationsTransactionMode: 'each',
  });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}
