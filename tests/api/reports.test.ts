import type { KeptReport, OptionsReport, SpendReport } from '@amends/shared/contract/report.js';
import { useApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { anOfficer } from '../support/company.js';
import type { Either } from '../support/over-http.js';
import { rollUp } from '../support/roll-up.js';
import { aSummer, type Summer } from '../support/summer.js';

const app = useApp();
let summer: Summer;
let finance: Client;
let head: Client;

beforeAll(async () => {
  summer = await aSummer(app.db);
  finance = await app.as(await anOfficer(app.db, 'finance'));
  head = await app.as(summer.gate.head);
});

const spend = async (client: Client, query: string): Promise<Either<SpendReport>> =>
  (await client.get<Either<SpendReport>>(`/api/reports/spend?${query}`)).body;

describe('spend over time', () => {
  const GATE_MONTHS = [
    // one of three was undone, in August and out of the next period's money
    { month: '2026-07', gestures: 2, spentMinor: 6_000, envelopeMinor: 310_000 },
    { month: '2026-08', gestures: 7, spentMinor: 16_000, envelopeMinor: 310_000 },
    { month: '2026-09', gestures: 0, spentMinor: -3_000, envelopeMinor: 310_000 },
  ];

  it('is told month by month, by department, against the envelope', async () => {
    const { departments, from, to } = await spend(finance, 'from=2026-07&to=2026-09');
    expect([from, to]).toEqual(['2026-07', '2026-09']);
    const gate = departments.find(({ departmentId }) => departmentId === summer.gate.department.id)!;
    expect(gate).toMatchObject({ currency: 'EUR', gestures: 9, spentMinor: 19_000, envelopeMinor: 930_000 });
    expect(gate.months).toEqual(GATE_MONTHS);
  });

  it('takes of a quarter’s envelope what falls on the month', async () => {
    const { departments } = await spend(finance, `from=2026-06&to=2026-08&departmentId=${summer.hotel.department.id}`);
    // 92 days from July to September
    expect(departments).toMatchObject([
      {
        currency: 'KZT',
        months: [
          { month: '2026-06', envelopeMinor: null, spentMinor: 0 },
          { month: '2026-07', envelopeMinor: 3_100_000, spentMinor: 0 },
          { month: '2026-08', envelopeMinor: 3_100_000, spentMinor: 100_000, gestures: 2 },
        ],
      },
    ]);
  });

  it('is the same from the roll-ups', async () => {
    const before = await spend(finance, 'from=2026-07&to=2026-09');
    await rollUp(app.db);
    expect((await spend(finance, 'from=2026-07&to=2026-09')).departments).toEqual(before.departments);
  });

  it('shows a head their own department only, the last twelve months unless told otherwise', async () => {
    const { departments, from, to } = await spend(head, '');
    expect(departments.map(({ departmentId }) => departmentId)).toEqual([summer.gate.department.id]);
    expect([from, to]).toEqual(['2025-10', '2026-09']);
    expect(departments[0]!.months).toHaveLength(12);
    const other = await head.get(`/api/reports/spend?departmentId=${summer.hotel.department.id}`);
    expect(other.status).toBe(404);
  });

  it.each(['from=2026-09&to=2026-08', 'from=2010-01&to=2026-08', 'from=2026-13'])('refuses %s', async (query) => {
    expect((await finance.get(`/api/reports/spend?${query}`)).status).toBe(400);
  });
});

it('tells options by what was spent on them, and what they made good', async () => {
  const { body } = await finance.get<OptionsReport>('/api/reports/options?from=2026-07&to=2026-08');
  const [first, second] = summer.gate.policy.optionIds;
  expect(body.options).toMatchObject([
    { optionId: first, gestures: 8, spentMinor: 16_000, currency: 'EUR', share: 16 / 22, title: 'Meal' },
    { optionId: second, gestures: 1, spentMinor: 6_000, currency: 'EUR', share: 6 / 22, restores: 'service' },
    { optionId: summer.hotel.policy.optionIds[0], gestures: 2, spentMinor: 100_000, currency: 'KZT', share: 1 },
  ]);
  expect(body.restored).toEqual([
    { restores: 'service', gestures: 9, spentMinor: 22_000, currency: 'EUR', share: 1 },
    { restores: 'service', gestures: 2, spentMinor: 100_000, currency: 'KZT', share: 1 },
  ]);
});

it('tells what the money kept, with its interval, and nothing below five kept', async () => {
  const { body } = await finance.get<KeptReport>('/api/reports/kept?from=2026-07&to=2026-08');
  const gate = body.departments.find(({ departmentId }) => departmentId === summer.gate.department.id)!;
  // six of 20.00 each, five kept: 24.00 each, e^±1.96·√(1/6 ÷ (6 · 5/6)) around it
  const spread = Math.exp(1.96 * Math.sqrt(1 / 6 / 5));
  expect(gate).toMatchObject({
    outcome: { k: 5, n: 6 },
    gestures: 9,
    costPerKept: { minor: 2_400, lowMinor: Math.round(2_400 / spread), highMinor: Math.round(2_400 * spread) },
  });
  expect(gate.options.map(({ costPerKept }) => costPerKept === null)).toEqual([false, true]);
  const hotel = body.departments.find(({ departmentId }) => departmentId === summer.hotel.department.id)!;
  expect(hotel).toMatchObject({ outcome: { k: 0, n: 0, rate: null }, costPerKept: null });
});
