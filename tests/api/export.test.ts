import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LedgerEntry, LedgerRow } from '@amends/shared/contract/ledger.js';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { anOfficer } from '../support/company.js';
import { readCsv } from '../support/csv.js';
import { aGesture, everyPage, give } from '../support/over-http.js';
import { aSession } from '../support/sessions.js';
import { eventually } from '../support/waiting.js';

const app = useApp();
let desk: Desk;
let finance: Client;
let officer: { id: string };

beforeAll(async () => {
  officer = await anOfficer(app.db, 'finance');
  finance = await app.as(officer);
  desk = await aDesk(app.db, { allottedMinor: 1_000_000 });
});

const FILTER = () => `departmentId=${desk.department.id}`;
const exported = async (format: string, query = FILTER()): Promise<string> => {
  const { status, text } = await finance.get(`/api/ledger/export?format=${format}&${query}`);
  expect(status).toBe(200);
  return text;
};

const withoutExplanations = ({
  employeeName: _,
  departmentName: __,
  optionTitle: ___,
  customerReference: ____,
  gestureState: _____,
  voucherState: ______,
  ...entry
}: LedgerRow): LedgerEntry => entry;

it('holds as NDJSON exactly the entries of the list, in its order', async () => {
  for (let i = 0; i < 3; i += 1) await aGesture(app, desk, { customer: { reference: 'secret guest' } });
  const text = await exported('ndjson');
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LedgerEntry);
  const listed = await everyPage<LedgerRow>(finance, `/api/ledger?${FILTER()}`, 200);
  expect(lines).toEqual(listed.map(withoutExplanations));
  expect(text).not.toContain('secret guest');
});

it('holds as CSV the same rows under their names', async () => {
  const listed = await everyPage<LedgerRow>(finance, `/api/ledger?${FILTER()}`, 200);
  const [head = [], ...rows] = readCsv(await exported('csv'));
  const table = rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i], cell])));
  expect(
    table.map(({ budgetId, seq, kind, deltaSpentMinor, periodFrom, recordedAt }) => [
      budgetId,
      Number(seq),
      kind,
      Number(deltaSpentMinor),
      periodFrom,
      recordedAt,
    ]),
  ).toEqual(
    listed.map((entry) => [
      entry.budgetId,
      entry.seq,
      entry.kind,
      entry.deltaSpentMinor,
      entry.period.from,
      entry.recordedAt,
    ]),
  );
  expect(head).toEqual(expect.arrayContaining(['gestureNumber', 'spentAfterMinor', 'currency', 'actorId', 'reason']));
});

it('comes as a file with a name', async () => {
  const { headers } = await finance.get('/api/ledger/export');
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(headers['content-disposition']).toMatch(/^attachment; filename="amends-ledger-\d{4}-\d\d-\d\d\.csv"$/);
  expect(headers['cache-control']).toBe('no-store');
});

it.each([
  ['=1+1', `'=1+1`],
  ['+1', `'+1`],
  ['-1', `'-1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\t=1', `'\t'=1`],
  ['=HYPERLINK("http://evil.test","a,b")', `'=HYPERLINK("http://evil.test","a,b")`],
  ['=a\r\n=b', `'=a\r\n'=b`],
  // in another language's spreadsheet a cell begins after the semicolon, in quotes or not
  ['late;=cmd()', `late;'=cmd()`],
  ['late,@SUM(A1)\t-1', `late,'@SUM(A1)\t'-1`],
  ['2-1=1; -5 °C', '2-1=1; -5 °C'],
])('lets no spreadsheet run %j', async (reason, written) => {
  const { gesture } = await aGesture(app, desk);
  const staff = await app.as(desk.giver);
  await staff.post(`/api/gestures/${gesture.id}/reversal`, { reason: `${reason}   ` });
  const [head = [], newest = []] = readCsv(await exported('csv', `${FILTER()}&kind=reversal`));
  expect(newest[head.indexOf('reason')]).toBe(`${written}   `);
  expect(Number(newest[head.indexOf('deltaSpentMinor')])).toBe(-1_000);
});

it('holds more than any page, of one moment, while people go on giving', async () => {
  const staff = await app.as(desk.giver);
  for (let round = 0; round < 5; round += 1) {
    await Promise.all(Array.from({ length: 50 }, () => give(staff, desk, { amountMinor: 100 })));
  }
  const [text] = await Promise.all([
    exported('ndjson', `${FILTER()}&kind=grant`),
    ...Array.from({ length: 20 }, () => give(staff, desk, { amountMinor: 100 })),
  ]);
  const entries = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LedgerEntry);
  expect(entries.length).toBeGreaterThanOrEqual(250);
  const sequence = entries.map(({ seq }) => seq);
  expect(sequence).toEqual(sequence.toSorted((a, b) => b - a));
});

it('ends its query when the reader leaves', async () => {
  await app.nest.listen(0, '127.0.0.1');
  const { port } = app.nest.getHttpServer().address() as AddressInfo;
  const headers = { authorization: `Bearer ${await aSession(app.db, officer.id)}` };
  await new Promise<void>((resolve, reject) => {
    const request = get({ port, path: '/api/ledger/export?format=ndjson', headers }, (answer) => {
      answer.once('data', () => {
        answer.destroy();
        resolve();
      });
    });
    request.on('error', reject);
  });
  await eventually(async () => {
    const { rowCount } = await app.db.owner.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
    );
    return rowCount === 0;
  }, 3_000);
});

it('of nothing is an empty table', async () => {
  expect(readCsv(await exported('csv', 'to=2021-01-01'))).toHaveLength(1);
  expect(await exported('ndjson', 'to=2021-01-01')).toBe('');
});

it.each([
  ['format=pdf', 'format', 'not_one_of'],
  ['dialect=french', 'dialect', 'not_one_of'],
  ['limit=5', 'limit', 'unknown_field'],
])('refuses ?%s as a problem', async (query, field, problem) => {
  const { status, headers, body } = await finance.get<{ fields: unknown }>(`/api/ledger/export?${query}`);
  expect([status, body.fields]).toEqual([400, [{ field, problem }]]);
  expect(headers['content-type']).toContain('application/problem+json');
  expect(headers['content-disposition']).toBeUndefined();
});
