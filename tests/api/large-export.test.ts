import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { readSheet } from 'read-excel-file/node';
import type { AuditEvent } from '@amends/shared/contract/audit.js';
import type { Page } from '@amends/shared/contract/common.js';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { anAuditor, anOfficer } from '../support/company.js';
import { readCsv } from '../support/csv.js';
import { aGesture } from '../support/over-http.js';
import { aSession } from '../support/sessions.js';
import { asSuperuser } from '../support/superuser.js';

const ENTRIES = 100_000;
const MEGABYTE = 1024 * 1024;

const app = useApp();
let finance: Client;
let token: string;
let desk: Desk;
let many: Desk;

beforeAll(async () => {
  const officer = await anOfficer(app.db, 'finance');
  finance = await app.as(officer);
  token = await aSession(app.db, officer.id);
  desk = await aDesk(app.db, { currency: 'EUR' });
  await aGesture(app, desk, { amountMinor: 1_805 });
  many = await aDesk(app.db);
  const { receipt } = await aGesture(app, many, { amountMinor: 100 });
  // as many entries as a month of a large company has, long ago
  await asSuperuser(app.db, async (superuser) => {
    await superuser.query(
      `INSERT INTO ledger_entry (budget_id, seq, department_id, employee_id, kind, delta_allotted_minor,
         delta_spent_minor, delta_held_minor, allotted_after_minor, spent_after_minor, held_after_minor, reason, recorded_at)
       SELECT $1, 10 + n, $2, $3, 'carry_in', 100, 0, 0, 0, 0, 0, '=cmd()', now() - n * interval '1 minute'
       FROM generate_series(1, $4::int) n`,
      [receipt.budgetId, many.department.id, many.giver.id, ENTRIES],
    );
  });
  await app.nest.listen(0, '127.0.0.1');
}, 120_000);

/** Reads a file, with a pause after each part. @returns how many bytes and lines, and by how much memory grew meanwhile */
async function read(
  format: string,
  pause: () => Promise<void>,
  as = token,
): Promise<{ bytes: number; lines: number; grown: number }> {
  const { port } = app.nest.getHttpServer().address() as AddressInfo;
  const path = `/api/ledger/export?format=${format}&departmentId=${many.department.id}`;
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, path, headers: { authorization: `Bearer ${as}` } }, resolve).on('error', reject);
  });
  let [bytes, lines, most] = [0, 0, before];
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length;
    for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) lines += 1;
    most = Math.max(most, process.memoryUsage().rss);
    await pause();
  }
  return { bytes, lines, grown: most - before };
}

it('is never held as a whole, neither here nor in the database', async () => {
  let [reads, open] = [0, 0];
  const { lines, grown } = await read('ndjson', async () => {
    reads += 1;
    if (reads % 200 !== 0) return;
    const { rows } = await app.db.owner.query<{ open: number }>(
      `SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database()
         AND state LIKE 'idle in transaction%' AND xact_start < now() - interval '1 second'`,
    );
    open += rows[0]!.open;
  });
  expect(lines).toBeGreaterThanOrEqual(ENTRIES);
  expect([reads > 200, open]).toEqual([true, 0]);
  expect(grown).toBeLessThan(150 * MEGABYTE);
});

it.each(['csv', 'xlsx'])('is never held as a whole as %s', async (format) => {
  const since = new Date(Date.now() - 20_000 * 60_000).toISOString();
  const { bytes, grown } = await read(`${format}&from=${since}`, async () => undefined);
  expect(bytes).toBeGreaterThan(MEGABYTE / 2);
  expect(grown).toBeLessThan(80 * MEGABYTE);
});

it.each(['ndjson', 'xlsx'])('is cut off when its reader may not read any more: %s', async (format) => {
  const auditor = await anAuditor(app.db);
  const mine = await aSession(app.db, auditor.id);
  let parts = 0;
  const reading = read(
    format,
    async () => {
      parts += 1;
      if (parts === 1) await app.db.owner.query('DELETE FROM employee_role WHERE employee_id = $1', [auditor.id]);
      await setTimeout(parts < 100 ? 50 : 0);
    },
    mine,
  );
  await expect(reading).rejects.toMatchObject({ code: 'ECONNRESET' });
});

it('is a workbook that another program opens, in the reader’s language', async () => {
  const { headers, status } = await finance.get(`/api/ledger/export?format=xlsx&departmentId=${desk.department.id}`);
  expect([status, headers['content-type']]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ]);
  const { port } = app.nest.getHttpServer().address() as AddressInfo;
  const answer = await fetch(
    `http://127.0.0.1:${port}/api/ledger/export?format=xlsx&departmentId=${desk.department.id}`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  const [heading = [], newest = [], ...older] = await readSheet(Buffer.from(await answer.arrayBuffer()));
  const cell = (name: string) => newest[heading.indexOf(name)];
  expect([cell('Entry'), cell('Given'), cell('Currency'), cell('Option')]).toEqual(['Given', 18.05, 'EUR', 'Meal']);
  expect(cell('Recorded (UTC)')).toBeInstanceOf(Date);
  expect(older).toHaveLength(3);
});

it('is a CSV that a spreadsheet in the reader’s language opens', async () => {
  const query = `/api/ledger/export?format=csv&dialect=local&departmentId=${desk.department.id}`;
  const english = (await finance.get(query)).text;
  expect(readCsv(english.slice(1))[1]).toEqual(expect.arrayContaining(['Given', '18.05', 'Meal']));
  await finance.put('/api/session/locale', { locale: 'ru' });
  const russian = (await finance.get(query)).text;
  await finance.put('/api/session/locale', { locale: 'en' });
  expect(russian.startsWith('\uFEFFЗаписано (UTC);Отдел;')).toBe(true);
  expect(russian.split('\r\n').join('\n').split('\n')[1]).toContain(';18,05;');
});

it('runs no formula in a spreadsheet in anybody’s language', async () => {
  const { text } = await finance.get(
    `/api/ledger/export?format=csv&dialect=local&departmentId=${many.department.id}&amountFrom=100&from=${new Date(Date.now() - 864e5).toISOString()}`,
  );
  expect(text).toContain(`'=cmd()`);
  expect(text).not.toMatch(/,=cmd/);
});

it('leaves an event that says who took what', async () => {
  await finance.get(`/api/ledger/export?format=xlsx&kind=grant&departmentId=${desk.department.id}`);
  const { body } = await finance.get<Page<AuditEvent>>('/api/audit-events?subject=export&limit=1');
  expect(body.items[0]?.after).toMatchObject({
    format: 'xlsx',
    filters: { kind: ['grant'], departmentId: desk.department.id },
  });
});
