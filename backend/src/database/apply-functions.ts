import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClientBase } from 'pg';

// the same place from src and from dist: the .sql files are read where they were written
const SOURCES = path.resolve(import.meta.dirname, '../../src');
const FOLDERS = ['database/sql', 'ledger/sql', 'policy/sql', 'promises/sql', 'messages/sql', 'finance/sql'];

interface SqlFunction {
  name: string;
  body: string;
  hash: string;
}

/** Every SQL function of the product, one per file, named like its file. */
export function sqlFunctions(): SqlFunction[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(SOURCES, folder))
      .filter((file) => file.endsWith('.sql'))
      .toSorted()
      .map((file) => {
        const body = readFileSync(path.join(SOURCES, folder, file), 'utf8');
        return { name: path.basename(file, '.sql'), body, hash: createHash('sha256').update(body).digest('hex') };
      }),
  );
}

/**
 * Makes the database's functions those of the files: new and changed ones are created again, removed ones dropped.
 * The caller is in a transaction as the owner.
 */
export async function applyFunctions(client: ClientBase): Promise<void> {
  await client.query('CREATE TABLE IF NOT EXISTS applied_function (name text PRIMARY KEY, hash text NOT NULL)');
  // functions call each other: their order must not matter
  await client.query('SET LOCAL check_function_bodies = off');
  const { rows } = await client.query<{ name: string; hash: string }>('SELECT name, hash FROM applied_function');
  const applied = new Map(rows.map((row) => [row.name, row.hash]));
  const wanted = sqlFunctions();
  const wantedNames = new Set(wanted.map((fn) => fn.name));
  const changed = wanted.filter((fn) => applied.get(fn.name) !== fn.hash);
  const removed = [...applied.keys()].filter((name) => !wantedNames.has(name));

  for (const name of [...removed, ...changed.map((fn) => fn.name)]) await dropFunction(client, name);
  for (const fn of changed) {
    await client.query(fn.body);
    await client.query(
      'INSERT INTO applied_function VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET hash = excluded.hash',
      [fn.name, fn.hash],
    );
  }
}

/** With all its overloads: a changed signature must not leave the old one behind. */
async function dropFunction(client: ClientBase, name: string): Promise<void> {
  const { rows } = await client.query<{ signature: string }>(
    'SELECT oid::regprocedure::text AS signature FROM pg_proc WHERE proname = $1 AND pronamespace = current_schema()::regnamespace',
    [name],
  );
  for (const { signature } of rows) await client.query(`DROP FUNCTION ${signature}`);
  await client.query('DELETE FROM applied_function WHERE name = $1', [name]);
}
