import { createHash } from 'node:crypto';
import type { SealList, SealNowAnswer } from '@amends/shared/contract/seal.js';
import { useApp } from '../support/app.js';
import { provenRows } from '../support/by-the-description.js';
import type { Client } from '../support/client.js';
import { chanceFrom } from '../support/chance.js';
import { aCompany, type Company } from '../support/company.js';
import { type AuditorsDesk, anAuditorsDesk } from '../support/offline-verifier.js';
import { aGesture, BIG, settle } from '../support/over-http.js';
import { asSuperuser, cutOff, forge } from '../support/superuser.js';
import { testSettings } from '../support/settings.js';

interface Line {
  amendsProof?: number;
  whole?: boolean;
  columns?: { entry: string[] };
  row?: (string | null)[] | null;
  path?: string[];
  seal?: { number: number; head: string };
  end?: { rows: number; seals: number; newest: { number: number; head: string } };
}

const app = useApp();
let company: Company;
let finance: Client;
let auditor: AuditorsDesk;
let key: string;

const exported = async (query = '', client = finance): Promise<string> => {
  const { status, text } = await client.get(`/api/ledger/export?format=proof${query}`);
  expect(status).toBe(200);
  return text;
};
const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const check = (text: string | Buffer, ...more: string[]): { code: number | null; said: string } =>
  auditor.verify(auditor.put('export.ndjson', text), '--key', key, ...more);
const seal = async (): Promise<SealNowAnswer> => (await finance.post<SealNowAnswer>('/api/ledger/seals', {})).body;

beforeAll(async () => {
  company = await aCompany(app.db);
  const { gate, peer, hotel } = company;
  finance = await app.as(company.finance);
  const head = await app.as(gate.head);
  for (const desk of [gate, peer, hotel]) {
    await aGesture(app, desk, { customer: { reference: 'secret guest' }, note: 'secret note' });
  }
  await seal();
  const { gesture } = await aGesture(app, gate, BIG);
  await settle(head, gesture.id, 'approve');
  await seal();
  for (let i = 0; i < 5; i += 1) await aGesture(app, hotel, { amountMinor: 100 + i });
  await seal();
  key = (await finance.get<SealList>('/api/ledger/seals')).body.publicKey;
  const program = await finance.get('/api/ledger/verifier');
  auditor = anAuditorsDesk(program.text);
});
afterAll(() => auditor.clear());

it('comes with the program that checks it', async () => {
  const { headers, text } = await (await app.as(company.gate.head)).get('/api/ledger/verifier');
  expect(headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'content-disposition': 'attachment; filename="verify-amends-ledger.mjs"',
  });
  // nothing but what Node brings
  expect([...text.matchAll(/^import .* from '([^']+)'/gm)].map(([, name]) => name)).toEqual(
    expect.not.arrayContaining([expect.not.stringMatching(/^node:/)]),
  );
});

describe('a proof of everything', () => {
  it('holds every row that was ever sealed under its signed seal, and nothing of a customer', async () => {
    const text = await exported();
    const { rows } = await app.db.owner.query<{ leaves: number }>('SELECT sum(leaves)::int AS leaves FROM seal');
    const lines = linesOf(text);
    expect(lines[0]).toMatchObject({ amendsProof: 1, whole: true });
    expect(lines.filter((line) => 'row' in line)).toHaveLength(rows[0]!.leaves);
    expect(lines.at(-1)!.end!.rows).toBe(rows[0]!.leaves);
    expect(text).not.toContain('secret');
  });

  it('is accepted by the program alone', async () => {
    const text = await exported();
    const { end } = linesOf(text).at(-1)!;
    expect(check(text)).toEqual({
      code: 0,
      said: `Accepted: ${end!.rows} rows under ${end!.seals} signed seals, from the first to the newest.`,
    });
  });

  it('is accepted by somebody who has read the description only', async () => {
    const text = await exported();
    expect(provenRows(text, key)).toBe(linesOf(text).at(-1)!.end!.rows);
    const selected = await exported(`&departmentId=${company.hotel.department.id}`);
    expect(provenRows(selected, key)).toBe(linesOf(selected).at(-1)!.end!.rows);
    expect(provenRows(text.replace('"grant"', '"top_up"'), key)).toBeLessThan(linesOf(text).at(-1)!.end!.rows);
  });

  it('seals what came since, so that the newest gesture is in it', async () => {
    const { gesture } = await aGesture(app, company.gate, { amountMinor: 777 });
    const found = linesOf(await exported()).find(({ row }) => row?.includes(gesture.id));
    expect(found!.row).toContain('777');
  });

  it('carries rows that say what the ledger says', async () => {
    const lines = linesOf(await exported());
    const names = lines[0]!.columns!.entry;
    const { rows } = await app.db.owner.query<{ budget_id: string; seq: number; spent: number; reason: string | null }>(
      `SELECT budget_id, seq, delta_spent_minor AS spent, reason FROM ledger_entry ORDER BY budget_id, seq`,
    );
    const proven = lines.flatMap(({ row }) => (row?.[0] === 'entry' ? [row] : []));
    const said = proven.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? null])));
    const sorted = said.toSorted((a, b) =>
      a['budgetId'] === b['budgetId'] ? Number(a['seq']) - Number(b['seq']) : a['budgetId']! < b['budgetId']! ? -1 : 1,
    );
    expect(sorted.map((one) => [one['budgetId'], one['seq'], one['deltaSpentMinor'], one['reasonSha256']])).toEqual(
      rows.map(({ budget_id, seq, spent, reason }) => [
        budget_id,
        String(seq),
        String(spent),
        reason === null ? null : createHash('sha256').update(reason).digest('hex'),
      ]),
    );
  });

  it('is rejected after any single byte was changed', async () => {
    const bytes = Buffer.from(await exported());
    const end = bytes.lastIndexOf('{"end"');
    const random = chanceFrom(Date.now());
    const between = (from: number, to: number): number => from + Math.floor(random() * (to - from));
    // the last line signs the others, and nothing signs how it is written
    const places = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? between(0, end) : between(end, bytes.length)));
    const changes = places.map((place) => [place, 1 << between(0, 8)] as const);
    expect(auditor.unnoticed(bytes, changes, key)).toEqual([]);
    expect(check(bytes).code).toBe(0);
  });

  it('names the line and the row that were changed', async () => {
    const lines = (await exported()).split('\n');
    const at = lines.findIndex((line) => line.startsWith('{"row":["entry"') && line.includes('"grant"'));
    const [, budgetId, seq] = (JSON.parse(lines[at]!) as { row: string[] }).row;
    lines[at] = lines[at]!.replace('"grant"', '"top_up"');
    expect(check(lines.join('\n'))).toEqual({
      code: 1,
      said: `Rejected at line ${at + 1}: entry ${seq} of budget ${budgetId} is not what was sealed.`,
    });
  });

  it.each([
    ['a row was left out', (lines: string[]) => lines.toSpliced(3, 1), /row 1 of seal 1 is missing/],
    [
      'a seal was left out',
      (lines: string[]) => lines.filter((line) => !line.startsWith('{"seal":{"number":2')),
      /stands outside|seal 2 is missing/,
    ],
    [
      'two rows were swapped',
      (lines: string[]) => lines.with(2, lines[3]!).with(3, lines[2]!),
      /row 0 of seal 1 is missing/,
    ],
    ['the end was cut off', (lines: string[]) => [...lines.slice(0, -2), ''], /the end of the file is missing/],
    ['something was added', (lines: string[]) => [...lines.slice(0, -1), '{}', ''], /something follows the end/],
    [
      'it was written anew with spaces',
      (lines: string[]) => lines.with(2, lines[2]!.replace('":', '": ')),
      /a byte of the lines above/,
    ],
    [
      'it was saved with a mark of its encoding',
      (lines: string[]) => [`\uFEFF${lines[0]}`, ...lines.slice(1)],
      /line 1:/,
    ],
    [
      'it was saved with other ends of lines',
      (lines: string[]) => [lines.join('\r\n')],
      /a byte of the lines above|the end is/,
    ],
    ['a row stands twice', (lines: string[]) => lines.toSpliced(3, 0, lines[2]!), /is out of order/],
    [
      'the end says more than is signed',
      (lines: string[]) => lines.map((line) => line.replace(/^(\{"end".*\})\}$/, '$1,"note":"seen"}')),
      /not as it was written/,
    ],
    ['it has no lines', (lines: string[]) => [lines[0]!, 'x'.repeat(5 << 20)], /line 2: the line is longer/],
  ])('is rejected when %s', async (_, change, why) => {
    const { code, said } = check(change((await exported()).split('\n')).join('\n'));
    expect(said).toMatch(why);
    expect(said).toMatch(/^Rejected at line \d+: .*\.$/);
    expect(code).toBe(1);
  });

  it('is rejected with another key, and not checked with none', async () => {
    const text = await exported();
    const other = auditor.verify(auditor.put('export.ndjson', text), '--key', Buffer.alloc(32, 3).toString('base64'));
    expect(other).toEqual({ code: 1, said: 'Rejected at line 2: seal 1 is not signed with the given key.' });
    expect(auditor.verify(auditor.put('export.ndjson', text)).code).toBe(2);
    expect(auditor.verify('nowhere.ndjson', '--key', key)).toEqual({
      code: 2,
      said: 'There is no file nowhere.ndjson.',
    });
    expect(auditor.verify(auditor.put('other.ndjson', '{}\n'), '--key', key).code).toBe(2);
    expect(auditor.verify(auditor.put('export.ndjson', text), '--key', 'short').said).toContain('is no public key');
  });
});

describe('a proof of a selection', () => {
  it('holds what the ledger shows for the same filters, each with its path, and is accepted', async () => {
    const query = `&departmentId=${company.hotel.department.id}&kind=grant`;
    const text = await exported(query);
    const listed = await finance.get(`/api/ledger/export?format=ndjson${query}`);
    const rows = linesOf(text).filter((line) => 'row' in line);
    expect(rows).toHaveLength(listed.text.trimEnd().split('\n').length);
    expect(rows.some(({ path }) => path!.length > 0)).toBe(true);
    const { end } = linesOf(text).at(-1)!;
    expect(check(text)).toEqual({ code: 0, said: `Accepted: ${end!.rows} rows under ${end!.seals} signed seals.` });
  });

  it('is what a head gets: their department only', async () => {
    const text = await exported('', await app.as(company.gate.head));
    expect(linesOf(text)[0]).toMatchObject({ whole: false });
    const departments = new Set(linesOf(text).flatMap(({ row }) => row?.[3] ?? []));
    expect([...departments]).toEqual([company.gate.department.id]);
    expect(check(text).code).toBe(0);
  });

  it('may be empty', async () => {
    const text = await exported('&from=2001-01-01&to=2001-01-02');
    expect(check(text)).toEqual({ code: 0, said: 'Accepted: 0 rows under 0 signed seals.' });
  });

  it('is rejected when an amount was changed, or a row passed for another', async () => {
    const lines = (await exported(`&departmentId=${company.hotel.department.id}&kind=grant`)).split('\n');
    const at = lines.findIndex((line) => line.startsWith('{"row"'));
    expect(check(lines.with(at, lines[at]!.replace('"1000"', '"1001"')).join('\n')).said).toMatch(
      /is not what was sealed/,
    );
    const line = JSON.parse(lines[at]!) as { row: string[]; leaf: string };
    line.row[2] = '999';
    line.leaf = createHash('sha256')
      .update(`\0${JSON.stringify(line.row)}`)
      .digest('hex');
    expect(check(lines.with(at, JSON.stringify(line)).join('\n')).said).toMatch(/does not lead to the root of seal/);
  });
});

it.each(['csv', 'ndjson'])('the newest head goes with every file: %s', async (format) => {
  const { newest } = await seal();
  const { headers } = await finance.get(`/api/ledger/export?format=${format}`);
  const { number, head, signature } = newest ?? (await finance.get<SealList>('/api/ledger/seals')).body.items[0]!;
  expect(headers['amends-seal-head']).toBe(`${number} ${head} ${signature}`);
});

it('leaves an audit event', async () => {
  await exported('&kind=grant');
  const { rows } = await app.db.owner.query(
    `SELECT actor_id, after, address FROM audit_event WHERE subject = 'export' ORDER BY id DESC LIMIT 1`,
  );
  expect(rows).toEqual([
    { actor_id: company.finance.id, after: { format: 'proof', filters: { kind: ['grant'] } }, address: '127.0.0.1' },
  ]);
});

// last, because history is not what it was afterwards
it('is rejected when a superuser had played before it was made', async () => {
  await seal();
  const { rows } = await app.db.owner.query<{ budget: string; seq: number }>(
    `SELECT budget_id AS budget, seq FROM ledger_entry WHERE kind = 'grant' ORDER BY recorded_at LIMIT 1`,
  );
  const { budget, seq } = rows[0]!;
  const change = (by: number) =>
    asSuperuser(app.db, (superuser) =>
      superuser.query(
        `UPDATE ledger_entry SET delta_spent_minor = delta_spent_minor + ${by} WHERE budget_id = $1 AND seq = $2`,
        [budget, seq],
      ),
    );
  await change(1);
  expect(check(await exported()).said).toContain(`: entry ${seq} of budget ${budget} is not what was sealed.`);
  await change(-1);
  expect(check(await exported()).code).toBe(0);
});

describe('an older head', () => {
  it('is in a history that only went on', async () => {
    const { newest } = await seal();
    await aGesture(app, company.gate, { amountMinor: 100 });
    const file = auditor.put('heads.ndjson', `${JSON.stringify(newest)}\n`);
    const text = await exported();
    expect(check(text, '--head', file).said).toMatch(/Older heads: 1 compared, all as they were handed out\.$/);
    expect(check(text, '--head', `${newest!.number}:${newest!.head}`).code).toBe(0);
    const foreign = auditor.put('foreign.ndjson', `${JSON.stringify(newest)}\r\n{"number":2,"he`);
    expect(check(text, '--head', foreign).said).toMatch(/Older heads: 1 compared/);
    const part = await exported('&from=2001-01-01&to=2001-01-02');
    expect(check(part, '--head', `1:${linesOf(text)[1]!.seal!.head}`)).toMatchObject({ code: 2 });
  });

  it.each([
    ['in a file without any', ['--head', ''], /holds no heads/],
    ['in a file of something else', ['--head', '{"amendsProof":1}'], /or not only heads/],
    ['behind a misspelt option', ['--heads', '{}'], /--heads/],
    ['that was forgotten', ['--head'], /argument missing/],
  ])('is never passed over in silence: %s', async (_, [option, content], why) => {
    const file = content === undefined ? [] : [auditor.put('kept.ndjson', content)];
    const { code, said } = check(await exported(), option!, ...file);
    expect(said).toMatch(why);
    expect(code).toBe(2);
  });

  it('exposes the superuser who cut the newest entries off, whose export is accepted without it', async () => {
    await aGesture(app, company.gate, { amountMinor: 100 });
    const { newest } = await seal();
    await asSuperuser(app.db, (superuser) => cutOff(superuser, newest!.number));
    const text = await exported();
    // the export itself seals what came since, so there is another seal of this number by now
    expect(check(text).code).toBe(0);
    const { code, said } = check(text, '--head', `${newest!.number}:${newest!.head}`);
    expect(said).toMatch(/history was (cut off|rewritten)/);
    expect(code).toBe(1);
  });

  it('exposes the superuser who rewrote history with the stolen key', async () => {
    const { newest } = await seal();
    await asSuperuser(app.db, async (superuser) => {
      await superuser.query(`UPDATE gesture SET category_id = gen_random_uuid()`);
      await forge(superuser, 1, 'signatures', testSettings.sealKey);
    });
    const text = await exported();
    expect(check(text).code).toBe(0);
    expect(check(text, '--head', `${newest!.number}:${newest!.head}`)).toMatchObject({ code: 1 });
  });
});
