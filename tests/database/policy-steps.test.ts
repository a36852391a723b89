import { randomUUID } from 'node:crypto';
import { grant, grantArguments } from '../support/acts.js';
import { aDepartment, aDesk, aDraftPolicy, aPublishedPolicy } from '../support/builders.js';
import { letTimeRun, later, travelTo } from '../support/clock.js';
import { call, sqlStateOf, useDatabase } from '../support/database.js';
import { fromProcesses } from '../support/processes.js';

const NOT_5_TO_10 = 'AM510';
const NEVER_CHANGES = '42501';
const NOT_ALLOWED = '42501';
const MOVED_ON = 'AM001';
const AT = '2026-12-01T00:00:00Z';

const db = useDatabase();

const advance = (versionId: string, state: 'proposed' | 'scheduled'): Promise<unknown> =>
  db.owner.query('UPDATE policy_version SET state = $2, effective_from = $3 WHERE id = $1', [versionId, state, AT]);

describe.each(['proposed', 'scheduled'] as const)(
  'a %s version, for whoever writes to the tables directly',
  (state) => {
    it.each([4, 11])('never has %d options', async (options) => {
      const { versionId } = await aDraftPolicy(db, await aDepartment(db), { options });
      expect(await sqlStateOf(advance(versionId, state))).toBe(NOT_5_TO_10);
    });

    it('is not inserted without options', async () => {
      const inserting = db.owner.query(
        'INSERT INTO policy_version (id, department_id, version, state, effective_from) VALUES ($1, $2, 1, $3, $4)',
        [randomUUID(), (await aDepartment(db)).id, state, AT],
      );
      expect(await sqlStateOf(inserting)).toBe(NOT_5_TO_10);
    });

    it.each([
      [
        'changed',
        'UPDATE policy_option SET max_minor = 1, default_minor = 1, min_minor = 1 WHERE policy_version_id = $1',
      ],
      ['archived', 'UPDATE policy_option SET archived = true WHERE policy_version_id = $1'],
      ['taken out', 'DELETE FROM policy_option WHERE policy_version_id = $1'],
      [
        'added',
        `INSERT INTO policy_option SELECT policy_version_id, gen_random_uuid(), position, kind, title, say, hand_over,
         min_minor, default_minor, max_minor, perceived_value_minor, category_ids, min_severity, restores,
         per_customer_90_days, carries_code, valid_days, gl_account, archived
       FROM policy_option WHERE policy_version_id = $1 LIMIT 1`,
      ],
    ])('keeps its options: none is %s', async (_, change) => {
      const { versionId } = await aDraftPolicy(db, await aDepartment(db), { options: 10 });
      await advance(versionId, state);
      expect(await sqlStateOf(db.owner.query(change, [versionId]))).toBe(NEVER_CHANGES);
    });

    it('is the only one beside what is in force', async () => {
      const department = await aDepartment(db);
      const { versionId } = await aDraftPolicy(db, department);
      await advance(versionId, state);
      expect(await sqlStateOf(aDraftPolicy(db, department, { version: 2 }))).toBe('23505');
    });
  },
);

it.each([
  'revision = revision + 1',
  'effective_from = now()',
  'saved_at = now()',
  "state = 'superseded', superseded_at = now(), revision = 9",
])('a published version never changes: SET %s', async (change) => {
  const { versionId } = await aPublishedPolicy(db, await aDepartment(db));
  expect(await sqlStateOf(db.owner.query(`UPDATE policy_version SET ${change} WHERE id = $1`, [versionId]))).toBe(
    NEVER_CHANGES,
  );
});

it.each([
  'UPDATE policy_version SET revision = 1',
  'DELETE FROM policy_option',
  'DELETE FROM option_pause',
  "INSERT INTO second_yes VALUES ('EUR', 0)",
  'DELETE FROM policy_read',
])('the application writes policies by its functions only: %s', async (statement) => {
  expect(await sqlStateOf(db.runtime.query(statement))).toBe(NOT_ALLOWED);
});

describe('when its time has come', () => {
  afterEach(() => letTimeRun(db));

  const SCHEDULED = 3;
  const states = async (departmentId: string): Promise<string[]> => {
    const { rows } = await db.owner.query<{ state: string }>(
      'SELECT state FROM policy_version WHERE department_id = $1 ORDER BY version',
      [departmentId],
    );
    return rows.map(({ state }) => state);
  };

  it('several processes put every scheduled version in force, each once', async () => {
    await travelTo(db, later(AT, -60));
    const departments = await Promise.all(Array.from({ length: SCHEDULED }, () => aDepartment(db)));
    for (const department of departments) {
      await aPublishedPolicy(db, department);
      await advance((await aDraftPolicy(db, department, { version: 2 })).versionId, 'scheduled');
    }
    expect(await call(db.runtime, 'activate_due_policies', { p_department: null })).toBe(0);
    await travelTo(db, AT);
    const calls = Array.from({ length: 4 }, () => Array.from({ length: 3 }, () => ({ p_department: null })));
    const answers = await fromProcesses<number>(db, 'activate_due_policies', calls);
    expect(Math.max(...answers)).toBeGreaterThanOrEqual(SCHEDULED);
    for (const { id } of departments) {
      expect(await states(id)).toEqual(['superseded', 'published']);
      const { rows } = await db.owner.query(
        `SELECT actor_id AS actor, after ->> 'supersedes' AS superseded FROM audit_event WHERE department_id = $1`,
        [id],
      );
      expect(rows).toEqual([{ actor: null, superseded: '1' }]);
    }
  });

  it('the old one is not granted from any more, whoever is late', async () => {
    await travelTo(db, later(AT, -1));
    const desk = await aDesk(db);
    await advance((await aDraftPolicy(db, desk.department, { version: 2 })).versionId, 'scheduled');
    expect(await grant(db, desk)).toMatchObject({ outcome: 'granted' });
    const ready = await grantArguments(db.runtime, desk);
    await travelTo(db, AT);
    expect(await sqlStateOf(call(db.runtime, 'grant_gesture', ready))).toBe(MOVED_ON);
    await call(db.runtime, 'activate_due_policies', { p_department: desk.department.id });
    expect(await states(desk.department.id)).toEqual(['superseded', 'published']);
    expect(await sqlStateOf(call(db.runtime, 'grant_gesture', ready))).toBe(MOVED_ON);
  });

  it('taking it back is too late', async () => {
    await travelTo(db, later(AT, -1));
    const { department, head } = await aDesk(db);
    await advance((await aDraftPolicy(db, department, { version: 2 })).versionId, 'scheduled');
    await travelTo(db, AT);
    const answer = await call(db.runtime, 'take_back_policy', { p_actor: head.id, p_department: department.id });
    expect(answer).toEqual({ outcome: 'nothing_coming' });
    expect(await states(department.id)).toEqual(['superseded', 'published']);
  });
});
