import type { LedgerRow, LedgerTotals } from '@amends/shared/contract/ledger.js';
import type { Page } from '@amends/shared/contract/common.js';
import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import { useApp } from '../support/app.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { letTimeRun, travelTo } from '../support/clock.js';
import { anOfficer } from '../support/company.js';
import { aGesture, BIG, everyPage, give, reverse, settle } from '../support/over-http.js';

const app = useApp();
let finance: Client;
let desk: Desk;
let first: GestureAnswer;

beforeAll(async () => {
  finance = await app.as(await anOfficer(app.db, 'finance'));
});
beforeEach(async () => {
  desk = await aDesk(app.db);
  first = await aGesture(app, desk, { amountMinor: 1_800, customer: { reference: `room ${desk.giver.id}` } });
});

const ofDesk = (query = ''): string => `?departmentId=${desk.department.id}${query}`;
const entries = async (query: string): Promise<LedgerRow[]> => {
  const { status, body } = await finance.get<Page<LedgerRow>>(`/api/ledger${query}`);
  expect(status).toBe(200);
  return body.items;
};
const kinds = async (query: string): Promise<string[]> => (await entries(query)).map(({ kind }) => kind);

it('shows every entry with its running balance and what explains it, newest first', async () => {
  const [newest, ...older] = await entries(ofDesk());
  expect(newest).toEqual({
    ...first.receipt,
    kind: 'grant',
    gestureId: first.gesture.id,
    gestureNumber: first.gesture.number,
    departmentId: desk.department.id,
    employeeId: desk.giver.id,
    period: first.budget.period,
    deltaAllottedMinor: 0,
    deltaSpentMinor: 1_800,
    deltaHeldMinor: 0,
    allottedAfterMinor: 10_000,
    spentAfterMinor: 1_800,
    heldAfterMinor: 0,
    currency: 'EUR',
    actorId: desk.giver.id,
    recordedAt: first.gesture.grantedAt,
    employeeName: 'Aigul',
    departmentName: 'Gate',
    optionTitle: 'Meal',
    customerReference: `room ${desk.giver.id}`,
    gestureState: 'granted',
    voucherState: 'issued',
  });
  expect(older.map(({ kind }) => kind).toSorted()).toEqual(['allot', 'open', 'open']);
});

it('is filtered by budget, person, option, kind, day and words', async () => {
  const colleague = await aColleague(app.db, desk);
  await aGesture(app, colleague, { optionId: desk.policy.optionIds[1]! });
  expect(await kinds(`?budgetId=${first.receipt.budgetId}`)).toEqual(['grant', 'open']);
  expect(await kinds(`?employeeId=${colleague.giver.id}`)).toEqual(['grant', 'open']);
  expect(await kinds(ofDesk(`&optionId=${desk.policy.optionIds[1]}`))).toEqual(['grant']);
  expect(await kinds(ofDesk('&kind=grant,allot'))).toEqual(['grant', 'allot', 'grant', 'allot']);
  expect(await kinds(ofDesk('&kind=grant&kind=reversal'))).toEqual(['grant', 'grant']);
  expect(await kinds(`?search=${encodeURIComponent(`room ${desk.giver.id}`)}`)).toEqual(['grant']);
  const number = first.gesture.number.slice(2);
  for (const words of [`G-${number}`, `g${number}`, number, `№ ${number}`]) {
    const found = await entries(ofDesk(`&search=${encodeURIComponent(words)}`));
    expect(found.map(({ gestureId }) => gestureId)).toEqual([first.gesture.id]);
  }
  const day = first.gesture.requestedAt.slice(0, 10);
  expect(await kinds(ofDesk(`&from=${day}&to=${day}&kind=grant`))).toEqual(['grant', 'grant']);
  expect(await kinds(ofDesk('&to=2021-01-01'))).toEqual([]);
});

it('reads days in the department’s own time zone', async () => {
  const almaty = await aDesk(app.db, { timeZone: 'Asia/Almaty' });
  await travelTo(app.db, '2026-06-09T19:30:00Z');
  await aGesture(app, almaty);
  await letTimeRun(app.db);
  const on = (day: string): Promise<string[]> =>
    kinds(`?departmentId=${almaty.department.id}&kind=grant&from=${day}&to=${day}`);
  expect([await on('2026-06-09'), await on('2026-06-10')]).toEqual([[], ['grant']]);
});

it('comes page by page, every entry once, also those of one moment', async () => {
  for (let more = 0; more < 3; more += 1) await aGesture(app, await aColleague(app.db, desk));
  const paged = await everyPage<LedgerRow>(finance, `/api/ledger${ofDesk()}`, 2);
  expect(paged).toEqual(await entries(ofDesk()));
  expect(new Set(paged.map(({ budgetId, seq }) => `${budgetId} ${seq}`)).size).toBe(paged.length);
});

it('keeps its place while new entries arrive', async () => {
  const before = await entries(ofDesk());
  const { body } = await finance.get<Page<LedgerRow>>(`/api/ledger${ofDesk('&limit=2')}`);
  await aGesture(app, desk);
  expect(await entries(ofDesk(`&limit=2&cursor=${body.nextCursor}`))).toEqual(before.slice(2, 4));
});

it('adds up what stands, less what was undone, per currency', async () => {
  const [staff, head] = [await app.as(desk.giver), await app.as(desk.head)];
  const undone = (await give(staff, desk, { amountMinor: 500 })).body.gesture;
  await reverse(staff, undone.id);
  const asked = (await give(staff, desk, BIG)).body.gesture;
  await settle(head, asked.id, 'approve');
  const { body } = await finance.get<LedgerTotals>(`/api/ledger/totals${ofDesk()}`);
  expect(body).toEqual({
    entries: (await entries(ofDesk())).length,
    exact: true,
    gestures: 2,
    byCurrency: [
      {
        currency: 'EUR',
        departmentIds: [desk.department.id],
        entries: 8,
        gestures: 2,
        givenMinor: 8_800,
        openVouchersMinor: 8_800,
      },
    ],
    base: { currency: 'EUR', givenMinor: 8_800, rates: [] },
  });
});

it('never adds different currencies up', async () => {
  const kzt = await aDesk(app.db, { currency: 'KZT' });
  await aGesture(app, kzt);
  const { body } = await finance.get<LedgerTotals>('/api/ledger/totals?kind=grant');
  expect(body.byCurrency.map(({ currency }) => currency)).toEqual(['EUR', 'KZT']);
  expect(body.byCurrency[1]).toMatchObject({ givenMinor: 1_000, departmentIds: [kzt.department.id] });
});

it('adds up nothing to nothing', async () => {
  const { body } = await finance.get<LedgerTotals>('/api/ledger/totals?to=2021-01-01');
  expect(body).toEqual({
    exact: true,
    entries: 0,
    gestures: 0,
    byCurrency: [],
    base: { currency: 'EUR', givenMinor: 0, rates: [] },
  });
});

it.each([
  ['kind=gift', 'kind', 'not_one_of'],
  ['kind=grant,gift', 'kind', 'not_one_of'],
  ['budgetId=1', 'budgetId', 'not_a_uuid'],
  ['budgetId[]=1', 'budgetId[]', 'unknown_field'],
  ['from=2026-13-01', 'from', 'not_as_expected'],
  ['format=csv', 'format', 'unknown_field'],
])('refuses ?%s', async (query, field, problem) => {
  const { status, body } = await finance.get<{ fields: unknown }>(`/api/ledger?${query}`);
  expect([status, body.fields]).toEqual([400, [{ field, problem }]]);
});

it('shows staff their own budgets’ entries and, however they ask, nobody else’s', async () => {
  const colleague = await aColleague(app.db, desk);
  const theirs = await aGesture(app, colleague, { amountMinor: 100 });
  const staff = await app.as(desk.giver);
  const shown = async (query: string): Promise<LedgerRow[]> =>
    (await staff.get<Page<LedgerRow>>(`/api/ledger?${query}`)).body.items;
  const own = await shown('');
  expect(own.map(({ kind }) => kind)).toEqual(['grant', 'open']);
  expect(own.every(({ employeeId }) => employeeId === desk.giver.id)).toBe(true);
  for (const query of [
    `employeeId=${colleague.giver.id}`,
    `budgetId=${theirs.receipt.budgetId}`,
    `search=${theirs.gesture.number}`,
    `departmentId=${(await aDesk(app.db)).department.id}`,
  ]) {
    expect([query, await shown(query)]).toEqual([query, []]);
  }
  const background = ({ budgetId, seq }: { budgetId: string; seq: number }): string =>
    `/api/budgets/${budgetId}/entries/${seq}`;
  expect((await staff.get(background(first.receipt))).status).toBe(200);
  expect((await staff.get(background(theirs.receipt))).status).toBe(404);
  for (const path of ['totals', 'groups', 'export']) expect((await staff.get(`/api/ledger/${path}`)).status).toBe(403);
});

it('refuses a foreign cursor', async () => {
  const foreign = Buffer.from(JSON.stringify([1, 2, 3])).toString('base64url');
  const { status, body } = await finance.get<{ code: string }>(`/api/ledger?cursor=${foreign}`);
  expect([status, body.code]).toEqual([400, 'invalid_cursor']);
});

describe('the reconciliation', () => {
  it('finds nothing wrong after all that', async () => {
    const { body } = await finance.get<{ ok: boolean; checks: { violations: number }[] }>('/api/ledger/reconciliation');
    expect(body.ok).toBe(true);
    expect(body.checks.length).toBeGreaterThan(9);
  });

  it('names what does not add up', async () => {
    await app.db.owner.query('UPDATE budget SET spent_minor = spent_minor + 1 WHERE id = $1', [first.receipt.budgetId]);
    const { body } = await finance.get<{ ok: boolean; checks: unknown[] }>('/api/ledger/reconciliation');
    expect(body.ok).toBe(false);
    expect(body.checks).toContainEqual({ name: 'balance_equals_entries', violations: 1 });
    await app.db.owner.query('UPDATE budget SET spent_minor = spent_minor - 1 WHERE id = $1', [first.receipt.budgetId]);
  });
});
