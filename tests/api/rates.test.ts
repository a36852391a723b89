import type { AuditEvent } from '@amends/shared/contract/audit.js';
import type { Page } from '@amends/shared/contract/common.js';
import type { LedgerGroups, LedgerTotals } from '@amends/shared/contract/ledger.js';
import type { Rates, RatesImport } from '@amends/shared/contract/rates.js';
import { minorRate } from '../../backend/src/finance/rates/rate-rules.js';
import { useApp } from '../support/app.js';
import { aDesk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { anOfficer } from '../support/company.js';
import { aGesture } from '../support/over-http.js';

const app = useApp();
let finance: Client;

beforeAll(async () => {
  finance = await app.as(await anOfficer(app.db, 'finance'));
  await app.db.owner.query(`INSERT INTO company (name, base_currency) VALUES ('{"en": "A", "ru": "А"}', 'EUR')`);
  for (const currency of ['EUR', 'KZT', 'JPY']) await aGesture(app, await aDesk(app.db, { currency }));
});
beforeEach(() => app.db.owner.query('DELETE FROM exchange_rate'));

const month = new Date().toISOString().slice(0, 7);
const rateOf = (currency: string, rate: string) => ({ month, currency, rate });
const enter = (...rates: unknown[]) => finance.put<Rates>('/api/settings/rates', { rates });
const load = (csv: string) =>
  finance.post<RatesImport>('/api/settings/rates/import', csv, { 'content-type': 'text/csv' });
const baseTotal = async () => (await finance.get<LedgerTotals>('/api/ledger/totals')).body.base;
const events = async (): Promise<AuditEvent[]> =>
  (await finance.get<Page<AuditEvent>>('/api/audit-events?subject=rate')).body.items;

/** As if finance had closed the month; gives back how it was. */
async function close(): Promise<() => Promise<unknown>> {
  const { rows } = await app.db.owner.query<{ source: string }>(
    `SELECT pg_get_functiondef('closed_month'::regproc) AS source`,
  );
  await app.db.owner.query(
    `CREATE OR REPLACE FUNCTION closed_month(p_month date) RETURNS boolean LANGUAGE sql STABLE AS
       $$ SELECT p_month = '${month}-01' $$`,
  );
  return () => app.db.owner.query(rows[0]!.source);
}

it('says which currencies need a rate', async () => {
  const { body } = await finance.get<Rates>('/api/settings/rates');
  expect(body).toEqual({ baseCurrency: 'EUR', currencies: ['JPY', 'KZT'], items: [] });
});

it('tells no sum in the base currency while a rate is missing, and which one', async () => {
  await enter(rateOf('KZT', '0.002'));
  expect(await baseTotal()).toEqual({
    currency: 'EUR',
    givenMinor: null,
    rates: [
      { month, currency: 'JPY', rate: null },
      { month, currency: 'KZT', rate: '0.002' },
    ],
  });
  const { body } = await finance.get<LedgerGroups>('/api/ledger/groups?by=month');
  expect(body.items.map(({ baseGivenMinor }) => baseGivenMinor)).toEqual([null]);
});

it('reckons from minor to minor units, also where a currency has none', async () => {
  await enter(rateOf('KZT', '0.002'), rateOf('JPY', '0.0062'));
  // €10.00, 10.00 tenge at 0.002, 1,000 yen at 0.0062
  expect((await baseTotal()).givenMinor).toBe(1_000 + 2 + 620);
});

it.each([
  ['0.0062', 'JPY', 'EUR', '0.62'],
  ['160.5', 'EUR', 'JPY', '1.605'],
  ['3.25', 'KWD', 'EUR', '0.325'],
  ['1.5', 'GBP', 'EUR', '1.5'],
  ['7', 'JPY', 'EUR', '700'],
])('%s for one %s in %s is %s between minor units', (rate, currency, base, between) => {
  expect(Number(minorRate(rate, currency, base))).toBe(Number(between));
});

it('keeps who set a rate, and what it was before', async () => {
  await enter(rateOf('KZT', '0.002'));
  await enter(rateOf('KZT', '0.0021'), rateOf('JPY', '0.0062'));
  await enter(rateOf('KZT', '0.0021'));
  const { body } = await finance.get<Rates>('/api/settings/rates');
  expect(body.items).toEqual([
    expect.objectContaining({ currency: 'JPY', rate: '0.0062', source: 'entered', closed: false }),
    expect.objectContaining({ currency: 'KZT', rate: '0.0021', setBy: expect.objectContaining({ name: 'Dana' }) }),
  ]);
  const [changed, first] = (await events()).filter(({ subjectId }) => subjectId === `${month} KZT`);
  expect([changed?.before, changed?.after]).toEqual([{ rate: '0.002' }, { rate: '0.0021', source: 'entered' }]);
  expect([first?.before, first?.after]).toEqual([null, { rate: '0.002', source: 'entered' }]);
});

it('never changes a closed month, whoever tries', async () => {
  await enter(rateOf('KZT', '0.002'));
  const reopen = await close();
  try {
    const { status, body } = await enter(rateOf('KZT', '0.003'));
    expect([status, body]).toEqual([409, expect.objectContaining({ code: 'month_closed', month })]);
    expect((await enter(rateOf('KZT', '0.002'))).status).toBe(200);
    const { body: told } = await load(`month,currency,rate\n${month},KZT,0.004\n${month},JPY,0.0062\n`);
    expect(told.refused).toEqual([
      { line: 2, problem: 'month_closed' },
      { line: 3, problem: 'month_closed' },
    ]);
    for (const change of ['UPDATE exchange_rate SET rate = 1', 'DELETE FROM exchange_rate']) {
      await expect(app.db.owner.query(change)).rejects.toMatchObject({ code: 'AM011' });
    }
  } finally {
    await reopen();
  }
});

it('takes a file as spreadsheets save it, and names what it could not use', async () => {
  const csv = [
    'Месяц;Валюта;Курс',
    `${month};KZT;0,002`,
    '11.2025;kzt;0,0019',
    '2025-13;KZT;1',
    `${month};TENGE;1`,
    `${month};JPY;-1`,
    `${month};KZT;0,5`,
    `${month};EUR;1`,
  ].join('\r\n');
  const { status, body } = await load(csv);
  expect([status, body]).toEqual([
    201,
    {
      changed: 2,
      unchanged: 0,
      refused: [
        { line: 4, problem: 'month' },
        { line: 5, problem: 'currency' },
        { line: 6, problem: 'rate' },
        { line: 7, problem: 'repeated' },
        { line: 8, problem: 'currency' },
      ],
    },
  ]);
  expect((await load(csv)).body).toMatchObject({ changed: 0, unchanged: 2 });
  expect((await finance.get<Rates>('/api/settings/rates')).body.items[0]).toMatchObject({ source: 'imported' });
});

it.each(['', 'month,currency\n2026-01,KZT\n', '"month'])('refuses %j as no file of rates', async (csv) => {
  expect(await load(csv)).toMatchObject({ status: 422, body: { code: 'unreadable_file' } });
});

it.each([
  [{ month: '2026-1', currency: 'KZT', rate: '1' }],
  [{ month: '2026-01', currency: 'kzt', rate: '1' }],
  [{ month: '2026-01', currency: 'KZT', rate: '0' }],
  [{ month: '2026-01', currency: 'KZT', rate: '1e3' }],
  [{ month: '2026-01', currency: 'EUR', rate: '1' }],
])('refuses %j', async (rate) => {
  expect(await enter(rate)).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
});
