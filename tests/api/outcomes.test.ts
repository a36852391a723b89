import type { Gesture, OutcomeAnswer, OutcomeRequest } from '@amends/shared/contract/gesture.js';
import { useApp } from '../support/app.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import { aGesture, type Either, oneKey } from '../support/over-http.js';
import type { Client } from '../support/client.js';

const app = useApp();
let desk: Desk;
let staff: Client;
let id: string;

beforeEach(async () => {
  desk = await aDesk(app.db);
  staff = await app.as(desk.giver);
  id = (await aGesture(app, desk)).gesture.id;
});

const tell = (client: Client, said: OutcomeRequest, headers?: Record<string, string>) =>
  client.post<Either<OutcomeAnswer>>(`/api/gestures/${id}/outcomes`, said, headers);
const gesture = async (): Promise<Gesture> => (await staff.get<Gesture>(`/api/gestures/${id}`)).body;

it('records how the customer left', async () => {
  const { status, body } = await tell(staff, { mood: 'calm', note: 'smiled' });
  expect(status).toBe(201);
  expect(body).toMatchObject({ gestureId: id, mood: 'calm', note: 'smiled' });
  expect((await gesture()).mood).toBe('calm');
});

it('appends: the newest answer to each question counts, and no answer is lost', async () => {
  await tell(staff, { mood: 'upset', rating: 2 });
  await tell(staff, { mood: 'calm' });
  await tell(await app.as(desk.head), { returned: true });
  expect(await gesture()).toMatchObject({ mood: 'calm', rating: 2, returned: true });
  const { rowCount } = await app.db.owner.query('SELECT FROM outcome WHERE gesture_id = $1', [id]);
  expect(rowCount).toBe(3);
});

it('works without a key, and with one records once', async () => {
  const key = oneKey();
  const [first, again] = [await tell(staff, { mood: 'calm' }, key), await tell(staff, { mood: 'calm' }, key)];
  expect(again.text).toBe(first.text);
  expect(again.headers['idempotent-replay']).toBe('true');
  expect((await tell(staff, { mood: 'gone' }, key)).body.code).toBe('idempotency_key_reused');
  expect((await staff.postWithoutKey(`/api/gestures/${id}/outcomes`, { rating: 5 })).status).toBe(201);
});

it.each([
  ['nothing', {}, 'mood', 'missing'],
  ['a mood that is none', { mood: 'angry' }, 'mood', 'not_one_of'],
  ['a rating of 0', { rating: 0 }, 'rating', 'too_small'],
  ['a rating of 6', { rating: 6 }, 'rating', 'too_large'],
  ['half a point', { rating: 3.5 }, 'rating', 'not_a_whole_number'],
  ['null', { mood: null }, 'mood', 'not_one_of'],
])('refuses %s', async (_, said, field, problem) => {
  const { status, body } = await tell(staff, said as OutcomeRequest);
  expect([status, body.code, body['fields']]).toEqual([400, 'invalid_request', [{ field, problem }]]);
});

it('is for whoever gave and for their head', async () => {
  const colleague = await app.as((await aColleague(app.db, desk)).giver);
  expect((await tell(colleague, { mood: 'calm' })).body.code).toBe('not_found');
  expect((await tell(await app.as(desk.head), { mood: 'calm' })).status).toBe(201);
});
