import { type KeyObject, sign } from 'node:crypto';
import { Client } from 'pg';
import { ENTRY_FIELDS, ENTRY_TABLES, entryText } from '../../backend/src/finance/seals/canonical-rows.js';
import { leafOf, rootOf } from '../../backend/src/finance/seals/merkle.js';
import { headOf, signedText } from '../../backend/src/finance/seals/seal-head.js';
import { SEAL_COLUMNS, type SealRow } from '../../backend/src/finance/seals/seals.queries.js';
import { wireTypes } from '../../backend/src/database/wire-types.js';
import type { TestDatabase } from './database.js';

/** The one whom no trigger, grant or constraint stops. */
export type Superuser = Pick<Client, 'query'>;

/** Lets somebody play the superuser of a database. */
export async function asSuperuser(
  { adminUrl }: Pick<TestDatabase, 'adminUrl'>,
  play: (superuser: Superuser) => Promise<unknown>,
): Promise<void> {
  const client = new Client({ connectionString: adminUrl, types: wireTypes });
  await client.connect();
  try {
    await client.query(`SET search_path = amends; SET TimeZone = 'UTC'; SET session_replication_role = replica`);
    await play(client);
  } finally {
    await client.end();
  }
}

/** All that a superuser plays with. */
const LEDGER = [
  'budget',
  'gesture',
  'ledger_entry',
  'audit_event',
  'audit_unsealed',
  'sealed_budget',
  'seal',
  'seal_range',
  'seal_event',
];
const CONSTRAINTS = `SELECT conrelid::regclass::text AS of, conname AS name, pg_get_constraintdef(oid) AS says
  FROM pg_constraint WHERE connamespace = 'amends'::regnamespace AND conrelid <> 0`;

/**
 * Keeps what the ledger is made of, so that one play after the other begins with the same.
 * @returns what undoes everything that came since: rows, and constraints that were dropped
 */
export async function keepLedger(db: Pick<TestDatabase, 'adminUrl'>): Promise<() => Promise<void>> {
  const all = (statement: (table: string) => string): string => LEDGER.map(statement).join(';');
  await asSuperuser(db, (superuser) =>
    superuser.query(`CREATE SCHEMA kept; CREATE TABLE kept.constraints AS ${CONSTRAINTS};
      ${all((table) => `CREATE TABLE kept.${table} AS TABLE amends.${table}`)}`),
  );
  return () =>
    asSuperuser(db, async (superuser) => {
      const { rows } = await superuser.query<{ of: string; name: string; says: string }>(
        `SELECT * FROM kept.constraints EXCEPT ${CONSTRAINTS}`,
      );
      const constraints = rows.map(({ of, name, says }) => `;ALTER TABLE ${of} ADD CONSTRAINT ${name} ${says}`);
      // sent as one, done as one: nobody sees half of it
      await superuser.query(
        all((table) => `DELETE FROM ${table}; INSERT INTO ${table} OVERRIDING SYSTEM VALUE TABLE kept.${table}`) +
          constraints.join(''),
      );
    });
}

/** How deep a forger goes; each includes those before it. `heads` = the chain to its end. */
export const DEPTHS = ['leaves', 'root', 'heads', 'signatures'] as const;

/**
 * Makes a seal and all after it say what the rows say now.
 * @param key what the forger signs with
 */
export async function forge(
  superuser: Superuser,
  from: number,
  depth: (typeof DEPTHS)[number],
  key?: KeyObject,
): Promise<void> {
  const goes = (level: (typeof DEPTHS)[number]): boolean => DEPTHS.indexOf(depth) >= DEPTHS.indexOf(level);
  const { rows: seals } = await superuser.query<SealRow>(`SELECT ${SEAL_COLUMNS} FROM seal s ORDER BY s.number`);
  let previous = seals[from - 1]!.previous;
  for (const seal of seals.slice(from - 1)) {
    const leaves = await newLeaves(superuser, seal.number);
    if (!goes('root')) continue;
    const root = rootOf(leaves);
    await superuser.query('UPDATE seal SET root = $2 WHERE number = $1', [seal.number, root]);
    if (!goes('heads')) continue;
    const head = headOf({ ...seal, root, previous });
    await superuser.query('UPDATE seal SET previous = $2, head = $3 WHERE number = $1', [seal.number, previous, head]);
    previous = head;
    if (!goes('signatures') || !key) continue;
    const signature = sign(null, signedText(seal.number, head), key);
    await superuser.query('UPDATE seal SET signature = $2 WHERE number = $1', [seal.number, signature]);
  }
}

/** Writes the hashes of a seal's entries anew. @returns all leaves of the seal */
async function newLeaves(superuser: Superuser, seal: number): Promise<Buffer> {
  const { rows } = await superuser.query<{ budget: string; texts: string[] }>(
    `SELECT r.budget_id AS budget, array_agg(${ENTRY_FIELDS} ORDER BY e.seq) AS texts
     FROM seal_range r JOIN (${ENTRY_TABLES}) ON e.budget_id = r.budget_id AND e.seq BETWEEN r.from_seq AND r.to_seq
     WHERE r.seal = $1 GROUP BY r.budget_id ORDER BY r.budget_id`,
    [seal],
  );
  const ranges = rows.map(({ budget, texts }) => ({
    budget,
    leaves: Buffer.concat(texts.map((fields) => leafOf(entryText(fields)))),
  }));
  for (const { budget, leaves } of ranges) {
    await superuser.query('UPDATE seal_range SET leaves = $3 WHERE seal = $1 AND budget_id = $2', [
      seal,
      budget,
      leaves,
    ]);
  }
  const events = await superuser.query<{ leaf: Buffer }>(
    'SELECT leaf FROM seal_event WHERE seal = $1 ORDER BY event_id',
    [seal],
  );
  return Buffer.concat([...ranges.map(({ leaves }) => leaves), ...events.rows.map(({ leaf }) => leaf)]);
}

/** Cuts off the newest seal with all that it covers, and puts every counter back to where it was before. */
export async function cutOff(superuser: Superuser, seal: number): Promise<void> {
  for (const statement of [
    `UPDATE budget b SET seq = r.from_seq - 1, allotted_minor = e.allotted_after_minor, spent_minor = e.spent_after_minor,
       held_minor = e.held_after_minor FROM seal_range r JOIN ledger_entry e ON e.budget_id = r.budget_id AND e.seq = r.from_seq - 1
       WHERE r.budget_id = b.id AND r.seal = ${seal}`,
    `DELETE FROM gesture g USING ledger_entry e, seal_range r WHERE e.gesture_id = g.id AND r.budget_id = e.budget_id
       AND e.seq BETWEEN r.from_seq AND r.to_seq AND r.seal = ${seal} AND e.kind IN ('grant', 'hold')`,
    `DELETE FROM ledger_entry e USING seal_range r WHERE r.budget_id = e.budget_id AND e.seq >= r.from_seq AND r.seal = ${seal}`,
    `DELETE FROM audit_event a USING seal_event s WHERE s.event_id = a.id AND s.seal = ${seal}`,
    `DELETE FROM audit_unsealed`,
    `UPDATE sealed_budget b SET seq = r.from_seq - 1 FROM seal_range r WHERE r.budget_id = b.budget_id AND r.seal = ${seal}`,
    `DELETE FROM seal_event WHERE seal = ${seal}`,
    `DELETE FROM seal_range WHERE seal = ${seal}`,
    `DELETE FROM seal WHERE number = ${seal}`,
  ]) {
    await superuser.query(statement);
  }
}
