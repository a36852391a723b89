import type { Page } from '@amends/shared/contract/common.js';
import type { KnownCustomer } from '@amends/shared/contract/customer.js';
import type { Department, Employee } from '@amends/shared/contract/department.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import type { LedgerRow, LedgerTotals } from '@amends/shared/contract/ledger.js';
import { useApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { aCompany, type Company } from '../support/company.js';
import { aGesture, BIG, type Either, give, idsOf, oneKey } from '../support/over-http.js';

const app = useApp();
let company: Company;
let staff: Client;
let head: Client;
let finance: Client;
const given: Record<'own' | 'peers' | 'hotels', string> = { own: '', peers: '', hotels: '' };

beforeAll(async () => {
  company = await aCompany(app.db);
  const { gate, peer, hotel } = company;
  [staff, head, finance] = [await app.as(gate.giver), await app.as(gate.head), await app.as(company.finance)];
  for (const [whose, desk] of [
    ['own', gate],
    ['peers', peer],
    ['hotels', hotel],
  ] as const) {
    const { gesture } = await aGesture(app, desk, { customer: { reference: `guest of ${whose}` } });
    given[whose] = gesture.id;
  }
});

const items = async <Item>(client: Client, path: string): Promise<Item[]> =>
  (await client.get<Page<Item>>(path)).body.items;
const gestures = async (client: Client, query = ''): Promise<string[]> =>
  idsOf(await items<Gesture>(client, `/api/gestures${query}`)).toSorted();
const these = (...whose: (keyof typeof given)[]): string[] => whose.map((one) => given[one]).toSorted();

it('lists own gestures for staff, the department’s for its head, all for finance', async () => {
  expect(await gestures(staff)).toEqual(these('own'));
  expect(await gestures(head)).toEqual(these('own', 'peers'));
  expect(await gestures(finance)).toEqual(these('own', 'peers', 'hotels'));
});

it('lets no filter reach further than the role', async () => {
  const { peer, hotel } = company;
  expect(await gestures(staff, `?employeeId=${peer.giver.id}`)).toEqual([]);
  expect(await gestures(staff, '?customer=guest')).toEqual(these('own'));
  expect(await gestures(head, `?departmentId=${hotel.department.id}`)).toEqual([]);
  expect(await gestures(head, `?employeeId=${hotel.giver.id}`)).toEqual([]);
  expect(await items(head, `/api/ledger?departmentId=${hotel.department.id}`)).toEqual([]);
  expect(await items(head, '/api/ledger?search=hotels')).toEqual([]);
  expect(await items(staff, `/api/employees?departmentId=${hotel.department.id}`)).toEqual([]);
});

it('finds customers of one’s own department only', async () => {
  const found = await items<KnownCustomer>(staff, '/api/customers?search=guest');
  expect(found.map(({ reference }) => reference).toSorted()).toEqual(['guest of own', 'guest of peers']);
});

it('shows departments and people where one works, and all of them to finance', async () => {
  expect((await items<Department>(staff, '/api/departments')).map(({ id }) => id)).toEqual([
    company.gate.department.id,
  ]);
  expect(await items(finance, '/api/departments')).toHaveLength(2);
  const people = (await items<Employee>(staff, '/api/employees')).map(({ id }) => id);
  expect(people).toContain(company.peer.giver.id);
  expect(people).not.toContain(company.hotel.giver.id);
  expect((await items<Employee>(finance, '/api/employees')).map(({ id }) => id)).toContain(company.hotel.giver.id);
});

it('shows and exports the ledger of the department to its head and of the company to finance', async () => {
  const departments = async (client: Client): Promise<Set<string>> =>
    new Set((await items<LedgerRow>(client, '/api/ledger')).map(({ departmentId }) => departmentId));
  const { gate, hotel } = company;
  expect(await departments(head)).toEqual(new Set([gate.department.id]));
  expect(await departments(finance)).toEqual(new Set([gate.department.id, hotel.department.id]));
  const exported = await head.get('/api/ledger/export?format=ndjson');
  expect(exported.text).toContain(given.peers);
  expect(exported.text).not.toContain(hotel.department.id);
  const { body } = await head.get<LedgerTotals>('/api/ledger/totals');
  expect(body.gestures).toBe(2);
});

it('brings a request to the heads of its own department', async () => {
  const { gesture } = await aGesture(app, company.gate, BIG);
  const hotelHead = await app.as(company.hotel.head);
  expect(idsOf(await items<Gesture>(head, '/api/approvals?state=waiting'))).toContain(gesture.id);
  expect(await items(hotelHead, '/api/approvals')).toEqual([]);
});

describe('a replay', () => {
  it('answers nobody but the one whose key it is', async () => {
    const key = oneKey();
    const mine = await give(staff, company.gate, {}, key);
    const theirs = await give(await app.as(company.peer.giver), company.gate, {}, key);
    expect(theirs.status).toBe(201);
    expect(theirs.headers['idempotent-replay']).toBeUndefined();
    expect(theirs.body.gesture.id).not.toBe(mine.body.gesture.id);
  });

  it('is refused to somebody who has lost the role', async () => {
    const { peer } = company;
    const client = await app.as(peer.giver);
    const key = oneKey();
    expect((await give(client, peer, {}, key)).status).toBe(201);
    await app.db.owner.query('DELETE FROM employee_role WHERE employee_id = $1', [peer.giver.id]);
    const refused = await untilHeard(() => give(client, peer, {}, key));
    expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
  });
});

/** A lost role is heard of within the second. */
async function untilHeard<Answer extends { status: number; body: Either<object> }>(
  act: () => Promise<Answer>,
): Promise<Answer> {
  for (const end = Date.now() + 1_000; ;) {
    const answer = await act();
    if (answer.status >= 400 || Date.now() > end) return answer;
  }
}
