import type { Page } from '@amends/shared/contract/common.js';
import type { Feedback, Thanks } from '@amends/shared/contract/feedback.js';
import { useApp } from '../support/app.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import { aPage, type PagedGesture } from '../support/customer-pages.js';
import { everyPage, reverse } from '../support/over-http.js';

const app = useApp();
let desk: Desk;

beforeEach(async () => {
  desk = await aDesk(app.db, { allottedMinor: 1_000_000 });
});

async function said(rating: number, comment?: string, at: Desk = desk): Promise<PagedGesture> {
  const page = await aPage(app, at, { customer: { reference: `14${rating}`, name: 'Anna Petrova' } });
  await app.anonymous.post(`${page.api}/rating`, { rating, comment });
  return page;
}

const feedback = async (query = ''): Promise<Page<Feedback>> =>
  (await (await app.as(desk.head)).get<Page<Feedback>>(`/api/departments/${desk.department.id}/feedback${query}`)).body;

const thanksOf = async (person: { id: string }): Promise<Thanks['items']> =>
  (await (await app.as(person)).get<Thanks>('/api/thanks')).body.items;

it('tells the head what customers said, newest first, with what a low rating opened', async () => {
  const bad = await said(2, 'Nobody came.');
  const good = await said(5);
  await app.anonymous.post(`${good.api}/idea`, { text: 'A clock at the gate' });
  const { items } = await feedback();
  expect(items.map(({ kind, rating, text }) => ({ kind, rating, text }))).toEqual([
    { kind: 'idea', rating: undefined, text: 'A clock at the gate' },
    { kind: 'rating', rating: 5, text: undefined },
    { kind: 'rating', rating: 2, text: 'Nobody came.' },
  ]);
  expect(items[2]).toMatchObject({
    gesture: { id: bad.gesture.id, number: bad.gesture.number, employee: { id: desk.giver.id, name: 'Aigul' } },
    customer: { reference: '142', name: 'Anna Petrova' },
    promise: { owner: { id: desk.giver.id }, state: 'open' },
  });
  expect(items[1]).not.toHaveProperty('promise');
});

it('tells an answer that was changed once, as it stands', async () => {
  const { api } = await said(2);
  await app.anonymous.post(`${api}/rating`, { rating: 4, comment: 'Solved now.' });
  const { items } = await feedback();
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ rating: 4, text: 'Solved now.' });
});

it('is narrowed by kind and rating, and comes in pages', async () => {
  for (const rating of [1, 2, 3, 4, 5]) await said(rating);
  const { api } = await said(5);
  await app.anonymous.post(`${api}/idea`, { text: 'More chairs' });
  expect((await feedback('?ratingMax=2')).items.map(({ rating }) => rating)).toEqual([2, 1]);
  expect((await feedback('?kind=idea')).items.map(({ text }) => text)).toEqual(['More chairs']);
  const head = await app.as(desk.head);
  const all = await everyPage<Feedback>(head, `/api/departments/${desk.department.id}/feedback`, 3);
  expect(new Set(all.map(({ id }) => id)).size).toBe(7);
  expect((await head.get(`/api/departments/${desk.department.id}/feedback?ratingMax=9`)).status).toBe(400);
});

it('does not tell what staff noted for themselves', async () => {
  const { gesture } = await aPage(app, desk);
  const staff = await app.as(desk.giver);
  await staff.post(`/api/gestures/${gesture.id}/outcomes`, { rating: 5, note: 'said so at the desk' });
  expect((await feedback()).items).toEqual([]);
});

it('thanks whoever gave, and nobody else', async () => {
  const kind = await said(5, 'You were the only one who helped.');
  await said(5);
  await said(3, 'So so.');
  const colleague = await aColleague(app.db, desk);
  expect(await thanksOf(colleague.giver)).toEqual([]);
  expect(await thanksOf(desk.giver)).toEqual([
    expect.objectContaining({
      gestureId: kind.gesture.id,
      rating: 5,
      text: 'You were the only one who helped.',
      customerName: 'Anna Petrova',
    }),
  ]);
  await reverse(await app.as(desk.head), kind.gesture.id);
  expect(await thanksOf(desk.giver)).toEqual([]);
});
