import { Pool } from 'pg';
import { connectionOptions } from '../../backend/src/database/connection.js';
import { wireTypes } from '../../backend/src/database/wire-types.js';
import { freshDatabase, type FreshDatabase } from './postgres.js';

/** A test file's own database: as the role that owns the tables, and as the one that the application runs as. */
export interface TestDatabase extends FreshDatabase {
  owner: Pool;
  runtime: Pool;
}

/** More than any race needs, so that everybody in it has a connection of their own. */
const CONNECTIONS_MAX = 70;

/**
 * Opens a database of one's own; close it with `closeDatabase`.
 * @param template what it begins as, where not empty
 */
export async function openDatabase(template?: string): Promise<TestDatabase> {
  const fresh = await freshDatabase(template);
  return { ...fresh, owner: poolOf(fresh.ownerUrl), runtime: poolOf(fresh.runtimeUrl) };
}

/** Connections to a database, for whoever the address is of; end it. */
export function poolOf(url: string): Pool {
  const pool = new Pool({ ...connectionOptions(url), types: wireTypes, max: CONNECTIONS_MAX });
  // an idle connection that the server ends harms nobody
  return pool.on('error', () => undefined);
}

export async function closeDatabase(db: TestDatabase): Promise<void> {
  await Promise.all([db.owner.end(), db.runtime.end()]);
  await db.drop();
}

/** Gives the test file a database of its own, from before its first test to after its last. */
export function useDatabase(): TestDatabase {
  const db = {} as TestDatabase;
  beforeAll(async () => {
    Object.assign(db, await openDatabase());
  });
  afterAll(() => closeDatabase(db));
  return db;
}

/** A call of an SQL function with named arguments; objects travel as JSON, bytes as their hexadecimal text. */
export function asStatement(fn: string, args: Record<string, unknown>): { text: string; values: unknown[] } {
  const names = Object.keys(args).map((name, index) => `${name} => $${index + 1}`);
  const values = Object.values(args).map((value) => {
    if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  });
  return { text: `SELECT ${fn}(${names.join(', ')}) AS answer`, values };
}

/** Calls an SQL function and gives back what it returns. */
export async function call<Answer>(
  client: Pick<Pool, 'query'>,
  fn: string,
  args: Record<string, unknown> = {},
): Promise<Answer> {
  const { text, values } = asStatement(fn, args);
  const { rows } = await client.query<{ answer: Answer }>(text, values);
  return rows[0]!.answer;
}

/** The code that PostgreSQL gives to a statement's failure. */
export async function sqlStateOf(failing: Promise<unknown>): Promise<string> {
  try {
    await failing;
  } catch (error) {
    return (error as { code: string }).code;
  }
  throw new Error('The statement was expected to fail, and it did not.');
}
