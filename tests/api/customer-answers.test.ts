import type { PublicGesture, PublicGiven } from '@amends/shared/contract/customer-page.js';
import type { OptionInsights } from '@amends/shared/contract/insight.js';
import type { Problem } from '@amends/shared/contract/common.js';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import { letTimeRun, travelTo } from '../support/clock.js';
import { aPage, sendForm } from '../support/customer-pages.js';
import { reverse } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';

const app = useApp();
let desk: Desk;

beforeAll(async () => {
  desk = await aDesk(app.db, { allottedMinor: 1_000_000 });
});
afterEach(() => letTimeRun(app.db));

interface Said {
  rating: number | null;
  note: string | null;
  source: string;
  recorded_by: string | null;
}

async function outcomesOf(gestureId: string): Promise<Said[]> {
  const text = 'SELECT rating, note, source, recorded_by FROM outcome WHERE gesture_id = $1 ORDER BY recorded_at, id';
  return (await app.db.owner.query<Said>(text, [gestureId])).rows;
}

async function promisesOf(gestureId: string): Promise<{ owner_id: string; origin: string; text: string }[]> {
  const text = 'SELECT owner_id, origin, text FROM promise WHERE gesture_id = $1';
  return (await app.db.owner.query<{ owner_id: string; origin: string; text: string }>(text, [gestureId])).rows;
}

const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

describe('whether it is settled', () => {
  it('is said with a plain form, which leads back to the page', async () => {
    const { path, gesture } = await aPage(app, desk);
    const sent = await sendForm(app.anonymous, `${path}/rating`, { rating: '5', comment: 'Quick,\r\nand kind.' });
    expect(sent).toMatchObject({ status: 303, headers: { location: `${path}?thanks=rating#rating` } });
    expect(await outcomesOf(gesture.id)).toEqual([
      { rating: 5, note: 'Quick,\nand kind.', source: 'customer', recorded_by: null },
    ]);
    const page = await app.anonymous.get(`${path}?thanks=rating`);
    expect(page.text).toContain('Your answer: 5 of 5');
    expect(page.text).toContain('role="status"');
    const staff = await app.as(desk.giver);
    expect((await staff.get<{ rating?: number }>(`/api/gestures/${gesture.id}`)).body.rating).toBe(5);
  });

  it('is said once, however often it is sent', async () => {
    const { api, gesture } = await aPage(app, desk);
    const send = (): ReturnType<typeof app.anonymous.post> => app.anonymous.post(`${api}/rating`, { rating: 4 });
    const all = await Promise.all([send(), send(), send(), send()]);
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await outcomesOf(gesture.id)).toHaveLength(1);
  });

  it('counts as the customer said it, whatever staff write down afterwards', async () => {
    const other = await aDesk(app.db);
    const { path, gesture } = await aPage(app, other);
    await sendForm(app.anonymous, `${path}/rating`, { rating: '2' });
    const [staff, head] = await Promise.all([app.as(other.giver), app.as(other.head)]);
    expect((await staff.post(`/api/gestures/${gesture.id}/outcomes`, { rating: 5 })).status).toBe(201);
    expect((await staff.get<{ rating?: number }>(`/api/gestures/${gesture.id}`)).body.rating).toBe(2);
    const { body } = await head.get<OptionInsights>('/api/insights/options?outcome=settled');
    expect(body.base).toMatchObject({ k: 0, n: 1 });
  });

  it('may be changed for a day; the newest counts and the first is kept', async () => {
    const { path, api, gesture } = await aPage(app, desk);
    await app.anonymous.post(`${api}/rating`, { rating: 4 });
    await travelTo(app.db, inHours(23));
    const changed = await app.anonymous.post<PublicGiven>(`${api}/rating`, { rating: 5, comment: 'Now it is.' });
    expect(changed.body.rating).toMatchObject({ given: { rating: 5, comment: 'Now it is.' }, open: true });
    expect((await outcomesOf(gesture.id)).map(({ rating }) => rating)).toEqual([4, 5]);

    await travelTo(app.db, inHours(25));
    const late = await app.anonymous.post<Problem>(`${api}/rating`, { rating: 1 });
    expect(late).toMatchObject({ status: 409, body: { code: 'rating_closed' } });
    const form = await sendForm(app.anonymous, `${path}/rating`, { rating: '1' });
    expect(form.status).toBe(409);
    expect(form.text).toContain('An answer can be changed for a day.');
    const page = await app.anonymous.get(path);
    expect(page.text).toContain('Your answer: 5 of 5');
    expect(page.text).not.toContain('name="rating"');
    expect(await outcomesOf(gesture.id)).toHaveLength(2);
  });

  it('is never said of what was undone, whatever comes first', async () => {
    const staff = await app.as(desk.giver);
    for (let round = 0; round < 5; round++) {
      const { api, gesture } = await aPage(app, desk);
      const [rated, undone] = await Promise.all([
        app.anonymous.post(`${api}/rating`, { rating: 1 }),
        reverse(staff, gesture.id),
      ]);
      expect(undone.status).toBe(201);
      expect([201, 404]).toContain(rated.status);
      const { rows } = await app.db.owner.query<{ late: boolean }>(
        `SELECT o.recorded_at > g.reversed_at AS late FROM outcome o JOIN gesture g ON g.id = o.gesture_id WHERE g.id = $1`,
        [gesture.id],
      );
      expect(rows.filter(({ late }) => late)).toEqual([]);
    }
    await reconcile(app.db);
  });

  it.each([
    ['without a number', { comment: 'no number' }, 'Please choose a number from 1 to 5.'],
    ['beyond the scale', { rating: '6', comment: 'too much' }, 'Please choose a number from 1 to 5.'],
    ['in too many words', { rating: '3', comment: 'x'.repeat(1001) }, 'This is longer than 1000 characters.'],
  ])('keeps what was typed %s', async (_, fields, sentence) => {
    const { path, gesture } = await aPage(app, desk);
    const { status, text } = await sendForm(app.anonymous, `${path}/rating`, fields);
    expect(status).toBe(400);
    expect(text).toContain(sentence);
    expect(text).toContain(fields.comment);
    expect(await outcomesOf(gesture.id)).toEqual([]);
  });

  it.each([[{ rating: 0 }], [{ rating: 2.5 }], [{ rating: '5' }], [{}], [{ rating: 5, mood: 'calm' }]])(
    'is not said with %j',
    async (body) => {
      const { api } = await aPage(app, desk);
      expect((await app.anonymous.post<Problem>(`${api}/rating`, body)).body.code).toBe('invalid_request');
    },
  );
});

describe('a customer who is not content', () => {
  it.each([
    [1, undefined, 1],
    [2, undefined, 1],
    [3, 'Still waiting for the bag.', 1],
    [3, undefined, 0],
    [4, 'Thank you.', 0],
  ])('after %d with the comment %j is promised an answer %d times', async (rating, comment, promises) => {
    const { api, gesture } = await aPage(app, desk);
    await app.anonymous.post(`${api}/rating`, { rating, comment });
    const made = await promisesOf(gesture.id);
    expect(made).toHaveLength(promises);
    for (const promise of made) expect(promise).toMatchObject({ owner_id: desk.giver.id, origin: 'rating' });
  });

  it('is promised it once, sees it on the page, and the giver on the desk', async () => {
    const { path, api, gesture } = await aPage(app, desk);
    await app.anonymous.post(`${api}/rating`, { rating: 1 });
    await app.anonymous.post(`${api}/rating`, { rating: 2, comment: 'Really.' });
    expect(await promisesOf(gesture.id)).toHaveLength(1);
    const page = await app.anonymous.get(path, { 'accept-language': 'ru' });
    expect(page.text).toContain('Aigul: связаться с вами по поводу вашего ответа');
    const { body } = await (await app.as(desk.giver)).get<{ promises: { gestureId: string }[] }>('/api/desk');
    expect(body.promises.map(({ gestureId }) => gestureId)).toContain(gesture.id);
  });
});

describe('an idea', () => {
  it('is left once, however often it is sent', async () => {
    const { path, gesture } = await aPage(app, desk);
    const send = (): ReturnType<typeof sendForm> =>
      sendForm(app.anonymous, `${path}/idea`, { text: ' A clock at the gate. ' });
    expect(await send()).toMatchObject({ status: 303, headers: { location: `${path}?thanks=idea#idea` } });
    await send();
    const { rows } = await app.db.owner.query('SELECT text FROM customer_idea WHERE gesture_id = $1', [gesture.id]);
    expect(rows).toEqual([{ text: 'A clock at the gate.' }]);
    expect((await app.anonymous.get(`${path}?thanks=idea`)).text).toContain(
      'Your idea is with the head of the department.',
    );
  });

  it('needs words, and not too many', async () => {
    const { path, api } = await aPage(app, desk);
    expect((await sendForm(app.anonymous, `${path}/idea`, { text: ' \n ' })).text).toContain(
      'Please write your idea first.',
    );
    expect((await app.anonymous.post(`${api}/idea`, { text: ' ' })).status).toBe(400);
    expect((await app.anonymous.post(`${api}/idea`, { text: 'x'.repeat(1001) })).status).toBe(400);
    expect((await app.anonymous.post(`${api}/idea`, { text: 'Shorter queues,\nplease.' })).status).toBe(204);
  });

  it('never changes, and the running application cannot take it back', async () => {
    const { api, gesture } = await aPage(app, desk);
    await app.anonymous.post(`${api}/idea`, { text: 'More chairs' });
    await expect(app.db.owner.query(`UPDATE customer_idea SET text = 'x'`)).rejects.toThrow('never changes');
    await expect(app.db.runtime.query('DELETE FROM customer_idea')).rejects.toThrow('permission denied');
    expect(gesture.id).toBeDefined();
  });
});

it('refuses forms that another site sends', async () => {
  const { path, gesture } = await aPage(app, desk);
  const foreign = await sendForm(app.anonymous, `${path}/rating`, { rating: '1' }, { origin: 'https://evil.example' });
  expect(foreign.status).toBe(403);
  const cross = await sendForm(app.anonymous, `${path}/rating`, { rating: '1' }, { 'sec-fetch-site': 'cross-site' });
  expect(cross.status).toBe(403);
  expect(await outcomesOf(gesture.id)).toEqual([]);
  const own = await sendForm(app.anonymous, `${path}/rating`, { rating: '5' }, { 'sec-fetch-site': 'same-origin' });
  expect(own.status).toBe(303);
});

it('takes forms for the page and nowhere else', async () => {
  const { api } = await aPage(app, desk);
  expect((await sendForm(app.anonymous, `${api}/rating`, { rating: '5' })).status).toBe(415);
});

describe('choosing', () => {
  const offer = async (): Promise<{ path: string; api: string; options: string[] }> => {
    const options = desk.policy.optionIds.slice(0, 2);
    const staff = await app.as(desk.giver);
    const wish = { optionIds: options, categoryId: desk.policy.categoryId };
    const { body } = await staff.post<{ choice: { pagePath: string } }>('/api/choices', wish);
    const path = body.choice.pagePath;
    return { path, api: path.replace('/g/', '/api/public/gestures/'), options };
  };

  it('is a button each; picking one leads to the gesture that it became, also the second time', async () => {
    const { path, options } = await offer();
    const page = await app.anonymous.get(path);
    expect(page.text.match(/<form method="post"/g)).toHaveLength(2);
    expect(page.text).not.toMatch(/€10\b/);
    const picked = await sendForm(app.anonymous, `${path}/choice`, { optionId: options[1]! });
    expect(picked.status).toBe(303);
    const gesturePath = String(picked.headers['location']);
    expect((await app.anonymous.get(gesturePath)).text).toContain('Is it settled?');
    expect(await app.anonymous.get(path)).toMatchObject({ status: 303, headers: { location: gesturePath } });
    const again = await sendForm(app.anonymous, `${path}/choice`, { optionId: options[0]! });
    expect(again).toMatchObject({ status: 303, headers: { location: gesturePath } });
  });

  it('is told to programs as well', async () => {
    const { api, options } = await offer();
    const shown = await app.anonymous.get<PublicGesture>(api);
    expect(shown.body).toMatchObject({ state: 'choosing', options: options.map((id) => ({ id })) });
    expect(shown.text).not.toContain('amountMinor');
    const picked = await app.anonymous.post<{ pagePath: string }>(`${api}/choice`, { optionId: options[0] });
    expect(picked).toMatchObject({ status: 201, body: { pagePath: expect.stringMatching(/^\/g\/[\w-]{43}$/) } });
    const second = await app.anonymous.post<Problem>(`${api}/choice`, { optionId: options[1] });
    expect(second).toMatchObject({ status: 409, body: { code: 'choice_settled' } });
    expect((await app.anonymous.get<PublicGesture>(api)).body.state).toBe('given');
  });

  it('of what was paused meanwhile keeps the customer on the page, where the other can still be had', async () => {
    const { path, options } = await offer();
    const pause = (paused: boolean) =>
      app.as(desk.head).then((head) =>
        head.put(`/api/departments/${desk.department.id}/policy/options/${options[0]}/pause`, {
          paused,
          reason: 'sold out',
        }),
      );
    expect((await pause(true)).status).toBe(200);
    const sent = await sendForm(app.anonymous, `${path}/choice`, { optionId: options[0]! });
    await pause(false);
    expect(sent.status).toBe(422);
    expect(sent.text).toContain('This one is not possible any more. Please choose another.');
    expect((await sendForm(app.anonymous, `${path}/choice`, { optionId: options[1]! })).status).toBe(303);
  });

  it('of what was never offered keeps the customer on the page', async () => {
    const { path } = await offer();
    const sent = await sendForm(app.anonymous, `${path}/choice`, { optionId: desk.policy.optionIds[4]! });
    expect(sent.status).toBe(400);
    expect(sent.text).toContain('Please choose another.');
  });

  it('is over when its time is', async () => {
    const { path, api, options } = await offer();
    await travelTo(app.db, inHours(1));
    expect((await app.anonymous.get(path)).text).toContain('The time to choose is over');
    const late = await app.anonymous.post<Problem>(`${api}/choice`, { optionId: options[0] });
    expect(late.body.code).toBe('choice_settled');
  });
});
