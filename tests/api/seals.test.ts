import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Seal, SealList, SealNowAnswer, Verification } from '@amends/shared/contract/seal.js';
import { Sealer } from '../../backend/src/finance/seals/sealer.js';
import { createApp } from '../../backend/src/create-app.js';
import { useTwins } from '../support/app.js';
import { type Client, clientOf } from '../support/client.js';
import { aCompany, type Company } from '../support/company.js';
import { aGesture, everyPage } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';
import { aSession } from '../support/sessions.js';
import { testSettings } from '../support/settings.js';
import { asSuperuser } from '../support/superuser.js';
import { eventually } from '../support/waiting.js';

const [app, twin] = useTwins();
let company: Company;
let finance: Client;

beforeAll(async () => {
  company = await aCompany(app.db);
  finance = await app.as(company.finance);
});

const list = async (): Promise<SealList> => (await finance.get<SealList>('/api/ledger/seals')).body;
const seal = async (client = finance): Promise<SealNowAnswer> =>
  (await client.post<SealNowAnswer>('/api/ledger/seals', undefined)).body;
const verify = async (): Promise<Verification> =>
  (await finance.post<Verification>('/api/ledger/verification', undefined)).body;
const count = async (sql: string): Promise<number> =>
  (await app.db.owner.query<{ count: number }>(`SELECT count(*) FROM ${sql}`)).rows[0]!.count;
const rows = async (): Promise<number> => (await count('ledger_entry')) + (await count('audit_event'));
const leaves = (seals: readonly Seal[]): number => seals.reduce((sum, one) => sum + one.leaves, 0);

it('covers everything that came, once, each seal naming the one before', async () => {
  await aGesture(app, company.gate, { amountMinor: 100 });
  const before = await list();
  expect(before.items).toEqual([]);
  expect(before.unsealed.entries + before.unsealed.auditEvents).toBe(await rows());
  const first = await seal();
  expect(first).toMatchObject({ sealed: await rows(), unsealed: { entries: 0, auditEvents: 0 } });
  expect(first.newest).toMatchObject({ number: 1, leaves: first.sealed, previous: '00'.repeat(32) });

  await aGesture(app, company.hotel, { amountMinor: 100 });
  const second = await seal();
  expect(second.newest).toMatchObject({ number: 2, previous: first.newest!.head, keyId: before.keyId });
  expect((await list()).items).toEqual([second.newest, first.newest]);
});

it('makes no seal where nothing came', async () => {
  await seal();
  const { items } = await list();
  expect(await seal()).toMatchObject({ sealed: 0, newest: items[0] });
  expect((await list()).items).toEqual(items);
});

it('lists them newest first, page by page', async () => {
  for (let i = 0; i < 3; i += 1) {
    await aGesture(app, company.gate, { amountMinor: 100 });
    await seal();
  }
  const numbers = (await everyPage<Seal>(finance, '/api/ledger/seals', 2)).map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => numbers.length - i));
});

it('is agreed on by processes that seal at the same time, while gestures are given and settings change', async () => {
  const other = await twin.as(company.finance);
  const giver = await app.as(company.gate.giver);
  const body = {
    optionId: company.gate.policy.optionIds[0],
    categoryId: company.gate.policy.categoryId,
    amountMinor: 100,
  };
  const giving = Array.from({ length: 40 }, () => giver.post('/api/gestures', body));
  const auditing = Array.from({ length: 10 }, () =>
    app.anonymous.post('/api/session', { email: 'x@example.test', password: 'no' }),
  );
  const sealing = Array.from({ length: 8 }, (_, i) => seal(i % 2 === 0 ? finance : other));
  const answers = await Promise.all(giving);
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 40 }, () => 201));
  await Promise.all([...auditing, ...sealing]);
  await seal();
  expect(leaves(await everyPage<Seal>(finance, '/api/ledger/seals', 100))).toBe(await rows());
  expect(await verify()).toMatchObject({ state: 'passed', finding: null });
  await reconcile(app.db);
});

it('leaves it to the other process in the minute’s own round, and waits for it when somebody asks', async () => {
  await seal();
  await aGesture(app, company.gate, { amountMinor: 100 });
  const holder = await app.db.owner.connect();
  await holder.query('BEGIN; SELECT pg_advisory_xact_lock(4210830)');
  expect(await app.nest.get(Sealer, { strict: false }).sealAll({ wait: false, until: Infinity })).toBe(0);
  const asked = seal();
  await holder.query('COMMIT');
  holder.release();
  expect((await asked).sealed).toBe(1);
});

it('seals an audit event whose transaction was slow, though later ones were sealed before', async () => {
  await seal();
  const slow = await app.db.owner.connect();
  await slow.query(`BEGIN; INSERT INTO audit_event (subject, subject_id) VALUES ('test', 'slow')`);
  await app.db.owner.query(`INSERT INTO audit_event (subject, subject_id) VALUES ('test', 'quick')`);
  expect((await seal()).sealed).toBe(1);
  await slow.query('COMMIT');
  slow.release();
  expect((await seal()).sealed).toBe(1);
  expect(await verify()).toMatchObject({ state: 'passed' });
});

it('leaves nothing half done when it is cut off in the middle', async () => {
  await seal();
  await aGesture(app, company.gate, { amountMinor: 100 });
  const before = await list();
  const holder = await app.db.owner.connect();
  // the sealer has read and hashed by then, and waits to write
  await holder.query('BEGIN; LOCK TABLE seal_range IN EXCLUSIVE MODE');
  const failing = finance.post('/api/ledger/seals', undefined);
  await asSuperuser(app.db, async (superuser) => {
    const waiting = `pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'SELECT append_seal%'
      AND datname = current_database()`;
    await eventually(async () => (await superuser.query(`SELECT FROM ${waiting}`)).rowCount === 1, 3_000);
    await superuser.query(`SELECT pg_terminate_backend(pid) FROM ${waiting}`);
  });
  expect((await failing).status).toBe(503);
  await holder.query('COMMIT');
  holder.release();
  expect((await list()).items).toEqual(before.items);
  expect((await seal()).sealed).toBe(1);
  expect(await verify()).toMatchObject({ state: 'passed' });
});

it('writes every head down in a file, which the verification compares by itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-heads-'));
  const headsFile = join(folder, 'kept', 'heads.ndjson');
  const settings = { ...testSettings, headsFile };
  const nest = await createApp({ runtimeUrl: app.db.runtimeUrl, demo: false, settings, logLevels: ['fatal'] });
  const client = clientOf(nest, await aSession(app.db, company.finance.id));
  try {
    await aGesture(app, company.gate, { amountMinor: 100 });
    await seal(client);
    await aGesture(app, company.gate, { amountMinor: 100 });
    // sealed by another process, without a file: it is written down with the next one
    await seal();
    // and somebody pulled the plug in the middle of a line
    appendFileSync(headsFile, '{"number":99,"he');
    await aGesture(app, company.gate, { amountMinor: 100 });
    await seal(client);
    const written = readFileSync(headsFile, 'utf8')
      .split('\n')
      .filter((line) => line.endsWith('}'))
      .map((line) => JSON.parse(line) as Seal);
    expect(written.toReversed()).toEqual(await everyPage<Seal>(finance, '/api/ledger/seals', 100));
    const { body } = await client.post<Verification>('/api/ledger/verification', undefined);
    const { number, head, signature } = written.at(-1)!;
    expect(body).toMatchObject({
      state: 'passed',
      heads: [{ source: 'file', matches: true, number, head, signature }],
    });
  } finally {
    await nest.close();
    rmSync(folder, { recursive: true });
  }
});

// last: the gap stays
it('seals no entry beyond a gap, and everything of the others', async () => {
  await seal();
  const { budget } = await aGesture(app, company.gate, { amountMinor: 100 });
  await aGesture(app, company.gate, { amountMinor: 100 });
  await asSuperuser(app.db, (superuser) =>
    superuser.query(`DELETE FROM ledger_entry WHERE budget_id = '${budget.id}'
      AND seq = (SELECT max(seq) - 1 FROM ledger_entry WHERE budget_id = '${budget.id}')`),
  );
  await aGesture(app, company.hotel, { amountMinor: 100 });
  expect(await seal()).toMatchObject({ sealed: 1, unsealed: { entries: 2 } });
  expect((await verify()).finding).toMatchObject({ kind: 'missing', seal: null, row: { budgetId: budget.id } });
});
