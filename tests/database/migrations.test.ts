import { Client } from 'pg';
import { sqlFunctions } from '../../backend/src/database/apply-functions.js';
import { connectionOptions } from '../../backend/src/database/connection.js';
import { migrate } from '../../backend/src/database/migrate.js';
import { migrations } from '../../backend/src/database/migrations/migrations.js';
import { grant } from '../support/acts.js';
import { aDesk } from '../support/builders.js';
import { useDatabase } from '../support/database.js';
import { reconcile } from '../support/reconcile.js';

const db = useDatabase();

/** Everything that makes up the schema, functions included, as text. */
async function schemaOf(url: string): Promise<string[]> {
  const client = new Client(connectionOptions(url));
  await client.connect();
  const { rows } = await client.query<{ line: string }>(`
    SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS line
      FROM information_schema.columns WHERE table_schema = 'amends'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'amends'
    UNION ALL SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'amends'::regnamespace
    UNION ALL SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
      WHERE relnamespace = 'amends'::regnamespace AND NOT tgisinternal
    UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'amends'::regnamespace
    ORDER BY 1`);
  await client.end();
  return rows.map((row) => row.line);
}

const appliedHash = async (name: string): Promise<string | undefined> => {
  const { rows } = await db.owner.query<{ hash: string }>('SELECT hash FROM applied_function WHERE name = $1', [name]);
  return rows[0]?.hash;
};

describe('a migrated database', () => {
  it('comes out of an empty one', async () => {
    const before = await schemaOf(db.ownerUrl);
    await db.owner.query('DROP SCHEMA amends CASCADE');
    await migrate(db.ownerUrl);
    expect(await schemaOf(db.ownerUrl)).toEqual(before);
    const { rows } = await db.owner.query('SELECT FROM migrations');
    expect(rows).toHaveLength(migrations.length);
  });

  it('has every function of the files, named like its file', async () => {
    const { rows } = await db.owner.query<{ name: string }>('SELECT name FROM applied_function ORDER BY name');
    expect(rows.map((row) => row.name)).toEqual(
      sqlFunctions()
        .map((fn) => fn.name)
        .toSorted(),
    );
    const { rows: missing } = await db.owner.query(
      `SELECT name FROM applied_function WHERE NOT EXISTS (
         SELECT FROM pg_proc WHERE proname = name AND pronamespace = 'amends'::regnamespace)`,
    );
    expect(missing).toEqual([]);
  });

  it('stays what it is when it is migrated again, and by several at a time', async () => {
    const desk = await aDesk(db);
    await grant(db, desk);
    const before = await schemaOf(db.ownerUrl);
    await Promise.all([migrate(db.ownerUrl), migrate(db.ownerUrl), migrate(db.ownerUrl)]);
    expect(await schemaOf(db.ownerUrl)).toEqual(before);
    expect(await grant(db, desk)).toMatchObject({ outcome: 'granted', budget: { spentMinor: 2_000 } });
    await reconcile(db);
  });

  it('gets a function again when its file has changed since', async () => {
    const current = await appliedHash('uuid_v7');
    await db.owner.query(`CREATE OR REPLACE FUNCTION uuid_v7() RETURNS uuid LANGUAGE sql AS 'SELECT NULL::uuid'`);
    await db.owner.query(`UPDATE applied_function SET hash = 'older' WHERE name = 'uuid_v7'`);
    await migrate(db.ownerUrl);
    expect(await appliedHash('uuid_v7')).toBe(current);
    expect(await grant(db, await aDesk(db))).toMatchObject({ outcome: 'granted' });
  });

  it('keeps no older signature of a function beside the new one', async () => {
    await db.owner.query(`CREATE FUNCTION new_voucher_code(p_length int) RETURNS text LANGUAGE sql AS 'SELECT NULL'`);
    await db.owner.query(`UPDATE applied_function SET hash = 'older' WHERE name = 'new_voucher_code'`);
    await migrate(db.ownerUrl);
    const { rows } = await db.owner.query(`SELECT FROM pg_proc WHERE proname = 'new_voucher_code'`);
    expect(rows).toHaveLength(1);
  });

  it('loses a function whose file is gone', async () => {
    await db.owner.query(`CREATE FUNCTION once_upon_a_time() RETURNS int LANGUAGE sql AS 'SELECT 1'`);
    await db.owner.query(`INSERT INTO applied_function VALUES ('once_upon_a_time', 'old')`);
    await migrate(db.ownerUrl);
    expect(await appliedHash('once_upon_a_time')).toBeUndefined();
    const { rows } = await db.owner.query(`SELECT FROM pg_proc WHERE proname = 'once_upon_a_time'`);
    expect(rows).toEqual([]);
  });
});
