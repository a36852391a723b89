import type { Page, Problem } from '@amends/shared/contract/common.js';
import type { Verification } from '@amends/shared/contract/seal.js';
import { startTwin, useApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { aCompany, type Company } from '../support/company.js';
import { aGesture, everyPage } from '../support/over-http.js';
import { asSuperuser } from '../support/superuser.js';
import { eventually } from '../support/waiting.js';

const PATH = '/api/ledger/verification';

const app = useApp();
let company: Company;
let finance: Client;

beforeAll(async () => {
  company = await aCompany(app.db);
  finance = await app.as(company.finance);
  await aGesture(app, company.gate, { amountMinor: 100 });
  await finance.post('/api/ledger/seals', undefined);
});

const begin = async (client = finance): Promise<{ status: number; body: Verification }> =>
  client.post<Verification>(PATH, undefined);
const read = async (id: string): Promise<Verification> => (await finance.get<Verification>(`${PATH}/${id}`)).body;

/** Keeps whoever reads the audit trail waiting until it is let go. */
async function heldUp(): Promise<() => Promise<void>> {
  const holder = await app.db.owner.connect();
  await holder.query('BEGIN; LOCK TABLE audit_event IN ACCESS EXCLUSIVE MODE');
  return async () => {
    await holder.query('COMMIT');
    holder.release();
  };
}

it('answers with the result when it is quick, and remembers it', async () => {
  const { status, body } = await begin();
  expect(status).toBe(200);
  expect(body).toMatchObject({
    state: 'passed',
    ok: true,
    startedBy: { id: company.finance.id },
    finding: null,
    heads: [],
  });
  expect(await read(body.id)).toEqual(body);
  const { rows } = await app.db.owner.query(
    `SELECT after FROM audit_event WHERE subject = 'verification' AND subject_id = $1`,
    [body.id],
  );
  expect(rows).toEqual([{ after: { state: 'passed', checked: body.checked } }]);
});

it('goes on beside the requests when it is long; whoever asks meanwhile, anywhere, is told of the same one', async () => {
  const twin = await startTwin(app);
  const letGo = await heldUp();
  const { status, body } = await begin();
  expect([status, body.state, body.ok, body.can]).toEqual([202, 'running', null, { cancel: true }]);
  const again = await begin(await twin.as(company.finance));
  expect([again.status, again.body.id]).toEqual([202, body.id]);
  // the run under way would not compare it, and whoever gave it would believe that it had
  const head = { number: 1, head: '00'.repeat(32) };
  expect(await finance.post('/api/ledger/verification', { head })).toMatchObject({
    status: 503,
    body: { code: 'busy' },
  });
  await letGo();
  await eventually(async () => (await read(body.id)).state === 'passed', 5_000);
  await twin.nest.close();
});

/** When its process last said that it goes on, which is when it hears that it should stop. */
async function beatOf(id: string): Promise<string> {
  const { rows } = await app.db.owner.query<{ beat: string }>(
    'SELECT beat_at::text AS beat FROM verification WHERE id = $1',
    [id],
  );
  return rows[0]!.beat;
}

it('stops when somebody says so, in whichever process', async () => {
  const twin = await startTwin(app);
  const letGo = await heldUp();
  const { body } = await begin();
  const other = await twin.as(company.finance);
  expect((await other.post(`${PATH}/${body.id}/cancellation`, undefined)).status).toBe(200);
  const beat = (): Promise<string> => beatOf(body.id);
  const before = await beat();
  await eventually(async () => (await beat()) !== before, 5_000);
  await letGo();
  await eventually(async () => (await read(body.id)).state === 'cancelled', 5_000);
  expect(await read(body.id)).toMatchObject({ ok: null, finding: null, can: { cancel: false } });
  await twin.nest.close();
});

it('is interrupted when its process stops, and makes room', async () => {
  const twin = await startTwin(app);
  const letGo = await heldUp();
  const { body } = await begin(await twin.as(company.finance));
  const closed = twin.nest.close();
  await letGo();
  await closed;
  expect(await read(body.id)).toMatchObject({ state: 'interrupted', ok: null });
  expect((await begin()).body.state).toBe('passed');
});

it('is seen to be interrupted when its process was killed, and makes room', async () => {
  const { rows } = await app.db.owner.query<{ id: string }>(
    `INSERT INTO verification (id, state, started_at, beat_at, total, seals)
     VALUES (gen_random_uuid(), 'running', now() - interval '1 hour', now() - interval '16 seconds', 10, 1) RETURNING id`,
  );
  const { id } = rows[0]!;
  expect(await read(id)).toMatchObject({ state: 'interrupted', finishedAt: null, can: { cancel: false } });
  expect((await begin()).body).toMatchObject({ state: 'passed' });
  expect((await read(id)).finishedAt).not.toBeNull();
});

it('lists the runs, newest first', async () => {
  const runs = await everyPage<Verification>(finance, PATH, 2);
  expect(runs.length).toBeGreaterThan(4);
  expect(runs.map(({ startedAt }) => startedAt)).toEqual(
    runs
      .map(({ startedAt }) => startedAt)
      .toSorted()
      .toReversed(),
  );
  expect((await finance.get<Page<Verification>>(`${PATH}?limit=1`)).body.items).toEqual(runs.slice(0, 1));
});

it('says what it found in the language of whoever reads it', async () => {
  await asSuperuser(app.db, (superuser) =>
    superuser.query('UPDATE ledger_entry SET delta_spent_minor = 1 WHERE seq = 2'),
  );
  const { body } = await begin();
  expect(body.finding).toMatchObject({
    kind: 'changed',
    seal: 1,
    detail: expect.stringMatching(
      /^Entry 2 of budget .* \(gesture G-\d+\) is not what it was when it was sealed \(seal 1\)\.$/,
    ),
  });
  await app.db.owner.query(`UPDATE employee SET locale = 'ru' WHERE id = $1`, [company.finance.id]);
  const russian = await app.as(company.finance);
  const { finding } = (await russian.get<Verification>(`${PATH}/${body.id}`)).body;
  expect(finding!.detail).toMatch(/^Запись 2 бюджета .* \(жест G-\d+\): не то, что было опечатано \(печать 1\)\.$/);
});

it.each([
  { head: { number: 0, head: 'ab'.repeat(32) } },
  { head: { number: 1, head: 'short' } },
  { head: 'ab' },
  { heads: [] },
])('refuses %j', async (body) => {
  const { status, body: problem } = await finance.post<Problem>(PATH, body);
  expect([status, problem.code]).toEqual([400, 'invalid_request']);
});
