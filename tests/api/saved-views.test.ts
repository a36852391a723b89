import { randomUUID } from 'node:crypto';
import type { SavedView, SavedViews } from '@amends/shared/contract/saved-view.js';
import { SAVED_VIEWS_MAX } from '@amends/shared/limits.js';
import { useApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { anOfficer } from '../support/company.js';

const app = useApp();
let mine: Client;
let theirs: Client;

beforeAll(async () => {
  mine = await app.as(await anOfficer(app.db, 'finance'));
  theirs = await app.as(await anOfficer(app.db, 'finance'));
});

const keep = (client: Client, id: string, name: string, filters = 'kind=grant') =>
  client.put<SavedView>(`/api/saved-views/${id}`, { name, filters });
const listed = async (client: Client): Promise<SavedView[]> =>
  (await client.get<SavedViews>('/api/saved-views')).body.items;

it('keeps a view, changes it and forgets it', async () => {
  const id = randomUUID();
  expect(await keep(mine, id, 'Reversals', 'kind=reversal')).toMatchObject({
    status: 200,
    body: { id, name: 'Reversals', filters: 'kind=reversal' },
  });
  await keep(mine, id, 'Undone', 'kind=reversal,prior_reversal');
  const other = randomUUID();
  await keep(mine, other, 'all of May');
  expect((await listed(mine)).map(({ name }) => name)).toEqual(['all of May', 'Undone']);
  expect((await mine.delete(`/api/saved-views/${other}`)).status).toBe(204);
  expect((await mine.delete(`/api/saved-views/${other}`)).status).toBe(404);
  expect((await listed(mine)).map(({ name }) => name)).toEqual(['Undone']);
});

it('is nobody else’s business', async () => {
  const id = randomUUID();
  await keep(mine, id, 'Mine');
  expect(await listed(theirs)).toEqual([]);
  expect((await keep(theirs, id, 'Taken')).status).toBe(404);
  expect((await theirs.delete(`/api/saved-views/${id}`)).status).toBe(404);
  expect((await listed(mine)).map(({ name }) => name)).toContain('Mine');
});

it('has an end', async () => {
  const collector = await app.as(await anOfficer(app.db, 'finance'));
  const kept = await Promise.all(
    Array.from({ length: SAVED_VIEWS_MAX + 3 }, (_, n) => keep(collector, randomUUID(), `View ${n}`)),
  );
  expect(kept.filter(({ status }) => status === 200)).toHaveLength(SAVED_VIEWS_MAX);
  const refused = kept.filter(({ status }) => status === 409);
  expect(refused.map(({ body }) => (body as unknown as { code: string }).code)).toEqual(
    Array(3).fill('too_many_views'),
  );
  const [one] = await listed(collector);
  expect((await keep(collector, one!.id, 'Renamed')).status).toBe(200);
});

it.each([
  { name: '', filters: '' },
  { name: 'x'.repeat(81), filters: '' },
  { name: 'a', filters: 'x'.repeat(2001) },
  { name: 'a' },
])('refuses %j', async (body) => {
  expect((await mine.put(`/api/saved-views/${randomUUID()}`, body)).status).toBe(400);
});
