import type { Page } from '@amends/shared/contract/common.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import { useApp } from '../support/app.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { later, letTimeRun, travelTo } from '../support/clock.js';
import { aGesture, BIG, everyPage, give, idsOf, reverse, settle } from '../support/over-http.js';

const app = useApp();
let desk: Desk;
let staff: Client;
let head: Client;

beforeEach(async () => {
  desk = await aDesk(app.db);
  [staff, head] = [await app.as(desk.giver), await app.as(desk.head)];
});

const list = async (client: Client, query: string): Promise<string[]> => {
  const { status, body } = await client.get<Page<Gesture>>(`/api/gestures${query}`);
  expect(status).toBe(200);
  return idsOf(body.items);
};

async function several(howMany: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < howMany; i += 1) ids.unshift((await give(staff, desk, { amountMinor: 100 })).body.gesture.id);
  return ids;
}

it('comes newest first, page by page, each gesture once', async () => {
  const ids = await several(7);
  expect(idsOf(await everyPage<Gesture>(staff, '/api/gestures', 3))).toEqual(ids);
});

it('keeps its place while new gestures arrive', async () => {
  const ids = await several(4);
  const first = await staff.get<Page<Gesture>>('/api/gestures?limit=2');
  await several(3);
  expect(await list(staff, `?limit=2&cursor=${first.body.nextCursor}`)).toEqual(ids.slice(2));
});

it('keeps the order of gestures of one moment', async () => {
  await travelTo(app.db, '2026-06-10T10:00:00.123456Z');
  const ids = await several(5);
  await letTimeRun(app.db);
  expect(idsOf(await everyPage<Gesture>(staff, '/api/gestures', 2)).toSorted()).toEqual(ids.toSorted());
});

it('is filtered by state, person and option', async () => {
  const colleague = await aColleague(app.db, desk);
  const granted = (await give(staff, desk)).body.gesture.id;
  const waiting = (await give(staff, desk, BIG)).body.gesture.id;
  const other = (await aGesture(app, colleague, { optionId: desk.policy.optionIds[1]! })).gesture.id;
  const reversed = (await give(staff, desk)).body.gesture.id;
  await reverse(staff, reversed);
  expect(await list(head, '?state=awaiting')).toEqual([waiting]);
  expect(await list(head, '?state=reversed')).toEqual([reversed]);
  expect(await list(head, `?employeeId=${colleague.giver.id}`)).toEqual([other]);
  expect(await list(head, `?optionId=${desk.policy.optionIds[1]}`)).toEqual([other]);
  expect(await list(head, `?state=granted&employeeId=${desk.giver.id}`)).toEqual([granted]);
  expect(await list(head, `?departmentId=${desk.department.id}`)).toHaveLength(4);
});

it('finds the requests that were answered since', async () => {
  await several(1);
  const { gesture: answered } = await aGesture(app, desk, BIG);
  await aGesture(app, await aColleague(app.db, desk), BIG);
  await settle(head, answered.id, 'refuse');
  const today = new Date().toISOString().slice(0, 10);
  expect(await list(head, `?settledFrom=${today}`)).toEqual([answered.id]);
  expect(await list(head, `?settledFrom=${later(new Date().toISOString(), 60)}`)).toEqual([]);
});

it('finds a customer by part of the reference, of the name, and by the last four digits', async () => {
  const customer = { reference: 'AV 440 / 14C', name: 'Ольга Weber_100%', contact: '+7 701 555-12 34' };
  const { id } = (await give(staff, desk, { customer })).body.gesture;
  await give(staff, desk, { customer: { reference: 'other' } });
  for (const words of ['440', 'av 440', 'ольга', 'weber_100%', '1234']) {
    expect(await list(staff, `?customer=${encodeURIComponent(words)}`)).toEqual([id]);
  }
  for (const words of ['_', '%', '5123', 'nobody']) {
    expect(await list(staff, `?customer=${encodeURIComponent(words)}`)).toEqual(words.length === 1 ? [id] : []);
  }
});

it('reads days in the department’s own time zone, to their end', async () => {
  const almaty = await aDesk(app.db, { timeZone: 'Asia/Almaty' });
  const client = await app.as(almaty.giver);
  // half past midnight of the 10th in Almaty
  await travelTo(app.db, '2026-06-09T19:30:00Z');
  const { id } = (await give(client, almaty)).body.gesture;
  await letTimeRun(app.db);
  expect(await list(client, '?from=2026-06-10&to=2026-06-10')).toEqual([id]);
  expect(await list(client, '?from=2026-06-09&to=2026-06-09')).toEqual([]);
  expect(await list(client, `?from=${later('2026-06-09T19:30:00Z', -60)}&to=2026-06-09T19:31:00Z`)).toEqual([id]);
  expect(await list(client, '?from=2026-06-09T19:30:01Z')).toEqual([]);
});

it.each([
  ['limit=0', 'limit', 'too_small'],
  ['limit=201', 'limit', 'too_large'],
  ['limit=two', 'limit', 'not_a_whole_number'],
  ['limit=1.5', 'limit', 'not_a_whole_number'],
  ['state=lost', 'state', 'not_one_of'],
  ['state=granted&state=awaiting', 'state', 'not_one_of'],
  ['employeeId=me', 'employeeId', 'not_a_uuid'],
  ['from=yesterday', 'from', 'not_as_expected'],
  ['to=2026-02-30', 'to', 'not_as_expected'],
  ['colour=red', 'colour', 'unknown_field'],
  [`customer=${'a'.repeat(121)}`, 'customer', 'too_long'],
])('refuses ?%s', async (query, field, problem) => {
  const { status, body } = await staff.get<{ fields: unknown }>(`/api/gestures?${query}`);
  expect([status, body.fields]).toEqual([400, [{ field, problem }]]);
});

it.each([
  'nonsense',
  'W10',
  Buffer.from('["2026-02-30T10:00:00.000000Z","00000000-0000-0000-0000-000000000000"]').toString('base64url'),
  Buffer.from('["now()","x"]').toString('base64url'),
])('refuses the cursor %s', async (cursor) => {
  const { status, body } = await staff.get<{ code: string }>(`/api/gestures?cursor=${cursor}`);
  expect([status, body.code]).toEqual([400, 'invalid_cursor']);
});
