import { randomUUID } from 'node:crypto';
import { aDepartment, aDraftPolicy, aPublishedPolicy, publish } from '../support/builders.js';
import { sqlStateOf, useDatabase } from '../support/database.js';

const NOT_5_TO_10 = 'AM510';
const NEVER_CHANGES = '42501';
const NOT_UNIQUE = '23505';

const db = useDatabase();

describe('publishing, for whoever writes to the tables directly', () => {
  it.each([5, 10])('takes a policy with %d options', async (options) => {
    const department = await aDepartment(db);
    const { versionId } = await aPublishedPolicy(db, department, { options });
    const { rows } = await db.owner.query('SELECT state FROM policy_version WHERE id = $1', [versionId]);
    expect(rows).toEqual([{ state: 'published' }]);
  });

  it.each([0, 4, 11])('refuses a policy with %d options', async (options) => {
    const department = await aDepartment(db);
    const { versionId } = await aDraftPolicy(db, department, { options });
    expect(await sqlStateOf(publish(db, department, versionId))).toBe(NOT_5_TO_10);
  });

  it('does not count archived options', async () => {
    const department = await aDepartment(db);
    const { versionId, optionIds } = await aDraftPolicy(db, department, { options: 5 });
    await db.owner.query('UPDATE policy_option SET archived = true WHERE option_id = $1', [optionIds[0]]);
    expect(await sqlStateOf(publish(db, department, versionId))).toBe(NOT_5_TO_10);
  });

  it('refuses a version that is inserted as published', async () => {
    const department = await aDepartment(db);
    const inserting = db.owner.query(
      `INSERT INTO policy_version (id, department_id, version, state, published_at) VALUES ($1, $2, 1, 'published', now())`,
      [randomUUID(), department.id],
    );
    expect(await sqlStateOf(inserting)).toBe(NOT_5_TO_10);
  });

  it('never leaves two published versions, or two drafts', async () => {
    const department = await aDepartment(db);
    await aPublishedPolicy(db, department);
    const draft = await aDraftPolicy(db, department, { version: 2 });
    const publishing = db.owner.query(
      `UPDATE policy_version SET state = 'published', published_at = now() WHERE id = $1`,
      [draft.versionId],
    );
    expect(await sqlStateOf(publishing)).toBe(NOT_UNIQUE);
    expect(await sqlStateOf(aDraftPolicy(db, department, { version: 3 }))).toBe(NOT_UNIQUE);
  });

  it('moves the revision that grants are decided on; so does a pause and its end', async () => {
    const department = await aDepartment(db);
    const revision = async (): Promise<number> => {
      const { rows } = await db.owner.query<{ n: number }>(
        'SELECT policy_revision AS n FROM department WHERE id = $1',
        [department.id],
      );
      return rows[0]!.n;
    };
    const { optionIds } = await aPublishedPolicy(db, department);
    const published = await revision();
    expect(published).toBeGreaterThan(0);
    await db.owner.query(`INSERT INTO option_pause (department_id, option_id, reason) VALUES ($1, $2, 'sold out')`, [
      department.id,
      optionIds[0],
    ]);
    expect(await revision()).toBe(published + 1);
    await db.owner.query('DELETE FROM option_pause WHERE department_id = $1', [department.id]);
    expect(await revision()).toBe(published + 2);
  });
});

describe('a published version never changes', () => {
  it.each([
    ['its number', 'UPDATE policy_version SET version = 9 WHERE id = $1'],
    [
      'its author',
      `UPDATE policy_version SET published_by = (SELECT id FROM employee LIMIT 1), state = 'draft' WHERE id = $1`,
    ],
    ['its time', `UPDATE policy_version SET published_at = now() + interval '1 day' WHERE id = $1`],
    ['back to a draft', `UPDATE policy_version SET state = 'draft', published_at = NULL WHERE id = $1`],
    ['away', 'DELETE FROM policy_version WHERE id = $1'],
    ["an option's title", 'UPDATE policy_option SET title = say WHERE policy_version_id = $1'],
    ["an option's amount", 'UPDATE policy_option SET max_minor = 900000 WHERE policy_version_id = $1'],
    ['an option out of it', 'DELETE FROM policy_option WHERE policy_version_id = $1'],
  ])('%s', async (_, statement) => {
    const { versionId } = await aPublishedPolicy(db, await aDepartment(db));
    expect(await sqlStateOf(db.owner.query(statement, [versionId]))).toBe(NEVER_CHANGES);
  });

  it('an option into it, new or from a draft', async () => {
    const department = await aDepartment(db);
    const published = await aPublishedPolicy(db, department);
    const draft = await aDraftPolicy(db, department, { version: 2 });
    const moving = db.owner.query('UPDATE policy_option SET policy_version_id = $1 WHERE option_id = $2', [
      published.versionId,
      draft.optionIds[0],
    ]);
    expect(await sqlStateOf(moving)).toBe(NEVER_CHANGES);
    const copying = db.owner.query(
      `INSERT INTO policy_option SELECT (jsonb_populate_record(o, jsonb_build_object('policy_version_id', $1::text))).*
       FROM policy_option o WHERE policy_version_id = $2`,
      [published.versionId, draft.versionId],
    );
    expect(await sqlStateOf(copying)).toBe(NEVER_CHANGES);
  });

  it('nor does a superseded one', async () => {
    const department = await aDepartment(db);
    const old = await aPublishedPolicy(db, department);
    await aPublishedPolicy(db, department, { version: 2 });
    const reviving = db.owner.query(
      `UPDATE policy_version SET state = 'published', superseded_at = NULL WHERE id = $1`,
      [old.versionId],
    );
    expect(await sqlStateOf(reviving)).toBe(NEVER_CHANGES);
  });

  it('while an option is being taken out, publishing waits and counts what is left', async () => {
    const department = await aDepartment(db);
    const { versionId, optionIds } = await aDraftPolicy(db, department, { options: 5 });
    const editor = await db.owner.connect();
    await editor.query('BEGIN');
    await editor.query('DELETE FROM policy_option WHERE option_id = $1', [optionIds[0]]);
    const publishing = sqlStateOf(publish(db, department, versionId));
    await editor.query('COMMIT');
    editor.release();
    expect(await publishing).toBe(NOT_5_TO_10);
  });
});
