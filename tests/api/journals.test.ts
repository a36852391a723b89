import type { CloseWithReport } from '@amends/shared/contract/close.js';
import type { GlMapping, JournalLine, JournalWithLines } from '@amends/shared/contract/journal.js';
import { grant, reverse } from '../support/acts.js';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import type { Answer, Client } from '../support/client.js';
import { travelTo } from '../support/clock.js';
import { closeMonth, liabilityOf, mapAccounts } from '../support/closing.js';
import { anOfficer } from '../support/company.js';
import { readCsv } from '../support/csv.js';
import type { Either } from '../support/over-http.js';
import { redeem } from '../support/vouchers.js';

const IN_SEPTEMBER = '2026-09-20T12:00:00Z';
const IN_OCTOBER = '2026-10-02T12:00:00Z';

const app = useApp();
let finance: Client;
let colleague: Client;
beforeAll(async () => {
  finance = await app.as(await anOfficer(app.db, 'finance'));
  colleague = await app.as(await anOfficer(app.db, 'finance'));
});

const ENOUGH = { allottedMinor: 1_000_000 };

/** A closed September: codes given, used, lapsed and undone, and it is October now. */
async function aClosedMonth(settings: Parameters<typeof aDesk>[1] = {}): Promise<Desk> {
  await travelTo(app.db, IN_SEPTEMBER);
  const desk = await aDesk(app.db, { ...ENOUGH, ...settings });
  const used = await grant(app.db, desk, { amountMinor: 4_050 });
  await grant(app.db, desk, { amountMinor: 2_000, validDays: 3 });
  const undone = await grant(app.db, desk, { amountMinor: 1_000 });
  if (desk.policy.carriesCode) await redeem(app.db.runtime, desk.giver, used.gestureId);
  await reverse(app.db.runtime, desk.head, undone.gestureId);
  await travelTo(app.db, IN_OCTOBER);
  expect((await closeMonth(finance, desk, '2026-09')).status).toBe(201);
  return desk;
}

const book = (desks: readonly Desk[], month = '2026-09'): Promise<Answer<Either<JournalWithLines>>> =>
  finance.post('/api/journals', { month, departmentIds: desks.map(({ department }) => department.id) });

/** The lines as `event account debit credit`. */
const brief = (lines: readonly JournalLine[]): string[] =>
  lines.map(({ event, account, debitMinor, creditMinor }) => `${event} ${account} ${debitMinor} ${creditMinor}`);

const sum = (lines: readonly JournalLine[], side: 'debitMinor' | 'creditMinor'): number =>
  lines.reduce((total, line) => total + line[side], 0);

describe('a journal', () => {
  it('books what was given, as an expense against what is owed, and what became of it', async () => {
    const desk = await aClosedMonth();
    await mapAccounts(finance, desk);
    const { status, body } = await book([desk]);
    expect(status).toBe(201);
    expect(brief(body.items)).toEqual([
      'expired 6520 0 2000',
      'expired 2900 2000 0',
      'given_code 2900 0 7050',
      'given_code 6520 7050 0',
      'redeemed 1000 0 4050',
      'redeemed 2900 4050 0',
      'reversed_code 6520 0 1000',
      'reversed_code 2900 1000 0',
    ]);
    expect(sum(body.items, 'debitMinor')).toBe(sum(body.items, 'creditMinor'));
    expect(body.totals).toEqual([{ currency: 'EUR', minor: 14_100 }]);
    const { issuedMinor, redeemedMinor, expiredMinor, reversedMinor } = await liabilityOf(finance, desk, '2026-09');
    const owed = body.items.filter(({ account }) => account === '2900');
    expect(sum(owed, 'creditMinor') - sum(owed, 'debitMinor')).toBe(
      issuedMinor - redeemedMinor - expiredMinor - reversedMinor,
    );
  });

  it('books what is given at once against what settles it', async () => {
    const desk = await aClosedMonth({ carriesCode: false });
    await mapAccounts(finance, desk);
    const { body } = await book([desk]);
    expect(brief(body.items)).toEqual([
      'given 1000 0 7050',
      'given 6520 7050 0',
      'reversed 6520 0 1000',
      'reversed 1000 1000 0',
    ]);
  });

  it('balances in every currency, and each department has its lines', async () => {
    const desks = [await aClosedMonth(), await aClosedMonth({ currency: 'KZT' })];
    for (const desk of desks) await mapAccounts(finance, desk);
    const { body } = await book(desks);
    expect(body.totals.map(({ currency }) => currency)).toEqual(['EUR', 'KZT']);
    for (const { department } of desks) {
      const lines = body.items.filter(({ departmentId }) => departmentId === department.id);
      expect(lines.length).toBeGreaterThan(0);
      expect(new Set(lines.map(({ currency }) => currency))).toEqual(new Set([department.currency]));
      expect(sum(lines, 'debitMinor')).toBe(sum(lines, 'creditMinor'));
    }
  });

  it.each(['csv', 'xlsx'])('is the same %s byte by byte whenever it is made', async (format) => {
    const desk = await aClosedMonth();
    await mapAccounts(finance, desk);
    const { number } = (await book([desk])).body;
    const path = `/api/journals/${number}/export?format=${format}`;
    const first = await finance.get(path);
    expect(first.status).toBe(200);
    expect(first.headers['content-disposition']).toBe(`attachment; filename="amends-journal-${number}.${format}"`);
    // another mapping, another day, another person, another language: the journal is as it was
    await finance.put('/api/settings/gl-accounts', {
      departments: [{ departmentId: desk.department.id, fallback: null, options: [] }],
    });
    await travelTo(app.db, '2027-03-01T00:00:00Z');
    const again = await colleague.get(path, { 'accept-language': 'ru' });
    expect(again.text).toBe(first.text);
    expect(again.text.length).toBeGreaterThan(100);
  });

  it('says amounts in whole units of the currency', async () => {
    const desk = await aClosedMonth();
    await mapAccounts(finance, desk);
    const { number } = (await book([desk])).body;
    const { text } = await finance.get(`/api/journals/${number}/export`);
    const [head, ...rows] = readCsv(text);
    const column = (name: string): string[] => rows.map((row) => row[head!.indexOf(name)]!);
    expect(column('debit')).toContain('40.50');
    expect(new Set(column('postingDate'))).toEqual(new Set(['2026-09-30']));
    expect(new Set(column('journal'))).toEqual(new Set([number]));
    expect(new Set(column('costCentre'))).toEqual(new Set(['CC-7']));
  });

  it('has a number that never repeats, whoever makes one at the same time', async () => {
    const desks = [];
    for (let i = 0; i < 4; i += 1) desks.push(await aClosedMonth());
    for (const desk of desks) await mapAccounts(finance, desk);
    const made = await Promise.all(desks.map((desk) => book([desk])));
    const numbers = made.map(({ body }) => Number(body.number.slice('GL-'.length))).toSorted((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, i) => numbers[0]! + i));
  });

  it('books a closing once', async () => {
    const desk = await aClosedMonth();
    await mapAccounts(finance, desk);
    const [first, second] = await Promise.all([book([desk]), book([desk])]);
    const codes = [first, second].map(({ status, body }) => body.code ?? status).toSorted();
    expect(codes).toEqual([201, 'already_journaled']);
  });

  it('of a month that was opened again says which one it replaces', async () => {
    const desk = await aClosedMonth();
    await mapAccounts(finance, desk);
    const { number } = (await book([desk])).body;
    const { body } = await closeMonth(finance, desk, '2026-09');
    expect(body.journal).toBe(number);
    await finance.post(`/api/closes/${body.id}/reopening`, { reason: 'wrong accounts' });
    await colleague.post<CloseWithReport>(`/api/closes/${body.id}/reopening/approval`, {});
    expect(await book([desk])).toMatchObject({ status: 409, body: { code: 'month_open' } });
    await closeMonth(finance, desk, '2026-09');
    expect((await book([desk])).body.replaces).toEqual([number]);
  });

  it('never guesses an account: what is not mapped is named', async () => {
    const desk = await aClosedMonth();
    const refused = await book([desk]);
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'gl_accounts_unmapped', unmapped: [{ departmentId: desk.department.id, glAccount: null }] },
    });
    const { body } = await finance.get<GlMapping>('/api/settings/gl-accounts');
    const row = body.departments.find(({ departmentId }) => departmentId === desk.department.id);
    expect(row).toMatchObject({ fallback: null, options: [], unmapped: [null] });
    const mapped = await mapAccounts(finance, desk);
    expect(mapped.body.departments.find(({ departmentId }) => departmentId === desk.department.id)).toMatchObject({
      fallback: { account: '6520', costCentre: 'CC-7' },
      unmapped: [],
    });
    expect((await book([desk])).status).toBe(201);
  });

  it('books an option by the account that it names, where finance said something of it', async () => {
    const desk = await aClosedMonth({
      carriesCode: false,
      shapes: Array.from({ length: 5 }, () => ({ gl_account: '4711' })),
    });
    await finance.put('/api/settings/gl-accounts', {
      departments: [
        {
          departmentId: desk.department.id,
          fallback: { account: '6520', contraAccount: '1000', voucherAccount: '2900' },
          options: [{ glAccount: '4711', account: '6599', costCentre: 'CC-9' }],
        },
      ],
    });
    const { body } = await book([desk]);
    expect(new Set(body.items.map(({ account }) => account))).toEqual(new Set(['6599', '1000']));
    expect(new Set(body.items.map(({ costCentre }) => costCentre))).toEqual(new Set(['CC-9']));
    const { rows } = await app.db.owner.query<{ before: unknown; after: unknown }>(
      `SELECT before, after FROM audit_event WHERE subject = 'gl_mapping' AND subject_id = $1`,
      [desk.department.id],
    );
    expect(rows).toMatchObject([{ before: { fallback: null }, after: { options: [{ account: '6599' }] } }]);
  });

  it('is never changed, even by the owner of the tables', async () => {
    const desk = await aClosedMonth();
    await mapAccounts(finance, desk);
    await book([desk]);
    for (const table of ['journal', 'journal_line', 'journal_close']) {
      await expect(app.db.owner.query(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
    }
  });
});
