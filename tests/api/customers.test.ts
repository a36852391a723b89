import type { Page } from '@amends/shared/contract/common.js';
import type { KnownCustomer } from '@amends/shared/contract/customer.js';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import { aGesture, give, reverse } from '../support/over-http.js';

const app = useApp();
let desk: Desk;

beforeEach(async () => {
  desk = await aDesk(app.db, { allottedMinor: 100_000 });
});

async function found(query: string): Promise<KnownCustomer[]> {
  const { body } = await (await app.as(desk.giver)).get<Page<KnownCustomer>>(`/api/customers${query}`);
  return body.items;
}
const references = async (query: string): Promise<string[]> => (await found(query)).map(({ reference }) => reference);

it('tells what a customer was given lately, in neutral words, before anything is given', async () => {
  const customer = { reference: 'room 812', name: 'Mr Ito', contact: '+81 90 1234 5678', tier: 'gold' };
  const { gesture } = await aGesture(app, desk, { customer });
  expect(await found('?search=812')).toEqual([
    {
      id: gesture.customer!.id,
      ...customer,
      recent: [{ optionId: desk.policy.optionIds[0], optionTitle: 'Meal', state: 'granted', at: gesture.requestedAt }],
    },
  ]);
});

it('does not tell of what was undone', async () => {
  const client = await app.as(desk.giver);
  const { gesture } = (await give(client, desk, { customer: { reference: 'room 1' } })).body;
  await reverse(client, gesture.id);
  expect((await found('?search=room'))[0]?.recent).toEqual([]);
});

it('knows one customer however the reference is typed', async () => {
  await aGesture(app, desk, { customer: { reference: 'Seat 14C' } });
  await aGesture(app, desk, { customer: { reference: '  seat   14c ', name: 'Ms Weber' } });
  const customers = await found('?search=14c');
  expect(customers).toHaveLength(1);
  expect(customers[0]).toMatchObject({ name: 'Ms Weber' });
  expect(customers[0]?.recent).toHaveLength(2);
});

it('puts those served last first, and few of them', async () => {
  for (let seat = 1; seat <= 7; seat += 1) await aGesture(app, desk, { customer: { reference: `seat ${seat}` } });
  expect(await references('')).toEqual(['seat 7', 'seat 6', 'seat 5', 'seat 4', 'seat 3']);
  expect(await references('?limit=2&search=SEAT')).toEqual(['seat 7', 'seat 6']);
});

it.each(['limit=21', 'limit=0', `search=${'a'.repeat(121)}`, 'cursor=x'])('refuses ?%s', async (query) => {
  const { status } = await (await app.as(desk.giver)).get(`/api/customers?${query}`);
  expect(status).toBe(400);
});
