import { createHash, randomUUID } from 'node:crypto';
import type { Page } from '@amends/shared/contract/common.js';
import type { LedgerEntry } from '@amends/shared/contract/ledger.js';
import type { LedgerSample, SampleSheet } from '@amends/shared/contract/sample.js';
import { useApp } from '../support/app.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { later, travelTo } from '../support/clock.js';
import { anOfficer } from '../support/company.js';
import { grant } from '../support/acts.js';
import { exportedEntries } from '../support/ledger-recount.js';
import { type Either, oneKey } from '../support/over-http.js';

const app = useApp();
let finance: Client;
let gate: Desk;
let all: LedgerEntry[];

const AT = '2026-10-05T12:00:00Z';

beforeAll(async () => {
  await travelTo(app.db, AT);
  finance = await app.as(await anOfficer(app.db, 'finance'));
  gate = await aDesk(app.db, { allottedMinor: 1_000_000 });
  const hotel = await aDesk(app.db);
  for (const desk of [gate, hotel, await aColleague(app.db, gate)]) {
    for (let i = 0; i < 8; i += 1) await grant(app.db, desk, { amountMinor: 1_000 + i, customer: `=Room ${i}` });
  }
  await travelTo(app.db, later(AT, 60));
  all = await exportedEntries(finance, '');
});

const draw = (body: object, headers = {}): Promise<{ status: number; headers: object; body: Either<LedgerSample> }> =>
  finance.post('/api/ledger/samples', { seed: 'spring audit', size: 5, filters: {}, ...body }, headers);
const sheetOf = async ({ id }: LedgerSample): Promise<SampleSheet> =>
  (await finance.get<SampleSheet>(`/api/ledger/samples/${id}`)).body;

/** By the description alone. */
const byHand = (entries: readonly LedgerEntry[], seed: string, size: number): string[] =>
  entries
    .map(({ budgetId, seq }) => createHash('sha256').update(`${seed}|${budgetId}|${seq}`).digest('hex'))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .slice(0, size);

it('draws what anybody can draw again', async () => {
  const { status, body } = await draw({});
  expect(status).toBe(201);
  expect(body).toMatchObject({ seed: 'spring audit', size: 5, drawn: 5, population: all.length });
  const { rows } = await sheetOf(body);
  expect(rows.map(({ digest }) => digest)).toEqual(byHand(all, 'spring audit', 5));
  expect(rows.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
  for (const { digest, entry } of rows) {
    expect(createHash('sha256').update(`spring audit|${entry.budgetId}|${entry.seq}`).digest('hex')).toBe(digest);
  }
});

it('draws the same rows for the same seed and selection, and others for another seed', async () => {
  const keysOf = async (body: object): Promise<string[]> =>
    (await sheetOf((await draw(body)).body)).rows.map(({ entry }) => `${entry.budgetId} ${entry.seq}`);
  const filters = { departmentId: gate.department.id, kind: ['grant'] };
  const first = await keysOf({ filters });
  expect(first).toHaveLength(5);
  expect(await keysOf({ filters })).toEqual(first);
  expect(await keysOf({ filters, seed: 'autumn audit' })).not.toEqual(first);
});

it('draws from what the filters let through, and all of it where there is less', async () => {
  const of = {
    departmentId: gate.department.id,
    costsOnly: true,
    amountFrom: 1_004,
    from: '2026-10-05',
    to: '2026-10-05',
  };
  const { body } = await draw({ size: 100, filters: of });
  expect(body).toMatchObject({ population: 8, drawn: 8, filters: of });
  const { rows } = await sheetOf(body);
  expect(rows.every(({ entry }) => entry.kind === 'grant' && entry.deltaSpentMinor >= 1_004)).toBe(true);
});

it('leaves out what is still being written', async () => {
  await grant(app.db, gate);
  expect((await draw({})).body.population).toBe(all.length);
  await travelTo(app.db, later(AT, 120));
  expect((await draw({})).body.population).toBe(all.length + 1);
});

it('draws once under one key, and says when it answers again', async () => {
  const key = oneKey();
  const [one, two] = await Promise.all([draw({}, key), draw({}, key)]);
  expect(one.body.id).toBe(two.body.id);
  expect(await draw({}, key)).toMatchObject({ body: { id: one.body.id }, headers: { 'idempotent-replay': 'true' } });
  expect(await draw({ size: 6 }, key)).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
});

it('leaves an audit event, as its sheet does', async () => {
  const { body } = await draw({ seed: 'audited' });
  await finance.get(`/api/ledger/samples/${body.id}/sheet?format=csv`);
  const { rows } = await app.db.owner.query(
    `SELECT subject, after ->> 'seed' AS seed, after ->> 'format' AS format FROM audit_event
     WHERE subject_id = $1 OR after ->> 'sampleId' = $1 ORDER BY id`,
    [body.id],
  );
  expect(rows).toEqual([
    { subject: 'ledger_sample', seed: 'audited', format: null },
    { subject: 'export', seed: null, format: 'csv' },
  ]);
});

it('gives a sheet with columns for ticks, as lines and as a workbook', async () => {
  const { body } = await draw({});
  const lines = await finance.get(`/api/ledger/samples/${body.id}/sheet?format=csv`);
  const [head, ...rows] = lines.text.trim().split('\n');
  expect(head).toContain('No.,Evidence seen,Amount agrees,Within policy,Approved where needed');
  expect(rows).toHaveLength(5);
  expect(rows[0]).toMatch(/^1,,,,,,,/);
  const book = await finance.get(`/api/ledger/samples/${body.id}/sheet`);
  expect(book.headers['content-type']).toContain('spreadsheetml');
  expect(book.text.startsWith('PK')).toBe(true);
});

it('lists every sample, newest first, and never changes one', async () => {
  const { body } = await draw({ seed: 'newest' });
  const list = await finance.get<Page<LedgerSample>>('/api/ledger/samples?limit=2');
  expect(list.body.items).toHaveLength(2);
  expect(list.body.items[0]).toEqual(body);
  const next = await finance.get<Page<LedgerSample>>(`/api/ledger/samples?cursor=${list.body.nextCursor}`);
  expect(next.body.items.map(({ id }) => id)).not.toContain(body.id);
  await expect(app.db.owner.query('DELETE FROM ledger_sample_row')).rejects.toThrow('a sample never changes');
  await expect(app.db.owner.query('UPDATE ledger_sample SET size = 1')).rejects.toThrow('a sample never changes');
});

it.each([
  { size: 0 },
  { size: 1001 },
  { seed: '' },
  { filters: null },
  { filters: { state: ['granted'] } },
  { filters: { departmentId: 'gate' } },
])('refuses %j', async (body) => {
  expect((await draw(body)).status).toBe(400);
});

it('finds none under an id that nothing has', async () => {
  expect((await finance.get(`/api/ledger/samples/${randomUUID()}`)).status).toBe(404);
  expect((await finance.get(`/api/ledger/samples/${randomUUID()}/sheet`)).status).toBe(404);
});
