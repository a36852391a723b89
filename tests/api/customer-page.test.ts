import type { PublicGiven } from '@amends/shared/contract/customer-page.js';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import { letTimeRun, travelTo } from '../support/clock.js';
import { aPage, sendForm } from '../support/customer-pages.js';
import { BIG, reverse } from '../support/over-http.js';

const KILOBYTE = 1024;
const PAGE_BYTES_MAX = 40 * KILOBYTE;
const HEADERS = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
};

const app = useApp();
let desk: Desk;

beforeAll(async () => {
  desk = await aDesk(app.db, { allottedMinor: 1_000_000 });
});
afterEach(() => letTimeRun(app.db));

async function voucherStateOf(gestureId: string): Promise<string> {
  const text = 'SELECT state FROM voucher WHERE gesture_id = $1';
  const { rows } = await app.db.owner.query<{ state: string }>(text, [gestureId]);
  return rows[0]!.state;
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

it('shows the gesture, its code and the question, in the language of the browser', async () => {
  const { path, gesture } = await aPage(app, desk, { customer: { reference: '14C', name: 'Anna Petrova' } });
  const english = await app.anonymous.get(path);
  expect(english.status).toBe(200);
  expect(english.text).toContain('<html lang="en">');
  expect(english.text).toContain('Anna Petrova, we are sorry');
  expect(english.text).toContain(gesture.voucher!.code);
  expect(english.text).toContain('Is it settled?');
  const russian = await app.anonymous.get(path, { 'accept-language': 'ru' });
  expect(russian.text).toContain('<html lang="ru">');
  expect(russian.text).toContain('Вопрос решён?');
});

it('is small, private, and runs nothing', async () => {
  const { path } = await aPage(app, desk);
  const page = await app.anonymous.get(path);
  expect(page.headers).toMatchObject(HEADERS);
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self'; /);
  expect(page.headers['content-security-policy']).not.toContain('script');
  expect(page.text).not.toMatch(/<script|\son\w+=|style="|https?:/);
  const address = /href="(\/g\/page\.css\?v=[\w-]+)"/.exec(page.text)![1]!;
  const style = await app.anonymous.get(address);
  expect(style.headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(Buffer.byteLength(page.text) + Buffer.byteLength(style.text)).toBeLessThan(PAGE_BYTES_MAX);
});

it('says nothing of what it cost, who asked whom and what staff wrote', async () => {
  const { path, api } = await aPage(app, desk, {
    amountMinor: 1_234,
    note: 'shouted at me',
    // A space and a colon: no token, id or hash can hold these words by chance.
    customer: { reference: 'seat 9F' },
  });
  const page = await app.anonymous.get(path);
  const { text } = await app.anonymous.get(api);
  for (const said of [page.text, text]) {
    expect(said).not.toMatch(/12[.,]34|:1234\b|shouted|seat 9F/);
    expect(said).not.toContain(desk.giver.id);
  }
});

it('keeps the language that the customer chose', async () => {
  const { path } = await aPage(app, desk);
  const chosen = await app.anonymous.get(`${path}?language=ru`);
  expect(chosen.text).toContain('<html lang="ru">');
  const cookie = String(chosen.headers['set-cookie']);
  expect(cookie).toMatch(/^amends-language=ru; Max-Age=\d+; Path=\/g; HttpOnly; SameSite=Lax$/);
  const later = await app.anonymous.get(path, { cookie: 'amends-language=ru', 'accept-language': 'en' });
  expect(later.text).toContain('<html lang="ru">');
  const nonsense = await app.anonymous.get(`${path}?language=xx`);
  expect(nonsense.headers['set-cookie']).toBeUndefined();
});

it('speaks the language that the house knows of the customer before the browser’s', async () => {
  const { path } = await aPage(app, desk, { customer: { reference: 'knows', locale: 'ru' } });
  expect((await app.anonymous.get(path, { 'accept-language': 'en' })).text).toContain('<html lang="ru">');
});

describe('opening it', () => {
  it('is noted once a customer looks', async () => {
    const { path, gesture } = await aPage(app, desk);
    await app.anonymous.get(path);
    expect(await voucherStateOf(gesture.id)).toBe('opened');
  });

  it.each([
    ['a browser that fetches ahead', { 'sec-purpose': 'prefetch;prerender' }],
    ['an older browser that does', { purpose: 'prefetch' }],
  ])('does not count for %s', async (_, headers) => {
    const { path, gesture } = await aPage(app, desk);
    expect((await app.anonymous.get(path, headers)).status).toBe(200);
    expect(await voucherStateOf(gesture.id)).toBe('issued');
  });

  it('does not count for staff who look, nor for whoever only asks whether it is there', async () => {
    const { path, gesture } = await aPage(app, desk);
    await (await app.as(desk.giver)).get(path);
    const { statusCode, body } = await app.nest.inject({ method: 'HEAD', url: path });
    expect({ statusCode, body }).toEqual({ statusCode: 200, body: '' });
    expect(await voucherStateOf(gesture.id)).toBe('issued');
  });
});

it('shows of a gesture that was undone only that it was', async () => {
  const { path, api, gesture } = await aPage(app, desk, { customer: { reference: 'u', name: 'Undone Person' } });
  await reverse(await app.as(desk.giver), gesture.id);
  const page = await app.anonymous.get(path);
  expect(page.status).toBe(200);
  expect(page.text).toContain('This was withdrawn');
  expect(page.text).not.toMatch(/Undone Person|<form/);
  expect(page.text).not.toContain(gesture.voucher!.code);
  expect((await app.anonymous.get(api)).body).toEqual({
    state: 'withdrawn',
    locale: 'en',
    company: 'Gate',
    department: 'Gate',
  });
  expect((await app.anonymous.post(`${api}/rating`, { rating: 5 })).status).toBe(404);
});

it('is over thirty days after the code, as if it had never been', async () => {
  const { path, api } = await aPage(app, desk);
  await travelTo(app.db, inDays(59));
  const before = await app.anonymous.get<PublicGiven>(api);
  expect(before.body.voucher?.state).toBe('expired');
  await travelTo(app.db, inDays(62));
  const after = await app.anonymous.get(path);
  const unknown = await app.anonymous.get(`/g/${'A'.repeat(43)}`);
  expect(after.status).toBe(404);
  expect(after.text.replaceAll(path, '')).toBe(unknown.text.replaceAll(`/g/${'A'.repeat(43)}`, ''));
  expect((await app.anonymous.get(api)).status).toBe(404);
});

it('is not there before the gesture is', async () => {
  const { gesture } = await aPage(app, desk, BIG);
  expect(gesture.pagePath).toBeUndefined();
});

it('is known to the giver and the head, and to nobody else', async () => {
  const { gesture, path } = await aPage(app, desk);
  const seenBy = async (person: { id: string }): Promise<unknown> =>
    (await (await app.as(person)).get<{ pagePath?: string }>(`/api/gestures/${gesture.id}`)).body.pagePath;
  expect(await seenBy(desk.giver)).toBe(path);
  expect(await seenBy(desk.head)).toBe(path);
});

describe('words that are meant to be code', () => {
  const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(1)>'&`;

  it('stay words, in the name and in what the customer writes', async () => {
    const { path } = await aPage(app, desk, { customer: { reference: 'evil', name: EVIL } });
    expect(
      (await sendForm(app.anonymous, `${path}/rating`, { rating: '4', comment: `</textarea>${EVIL}` })).status,
    ).toBe(303);
    const { text } = await app.anonymous.get(`${path}?thanks=rating`);
    expect(text).not.toMatch(/<script|<img|<\/textarea>"/);
    expect(text).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('stay words in the address', async () => {
    const { text } = await app.anonymous.get(`/g/${encodeURIComponent(EVIL)}`);
    expect(text).not.toMatch(/<script|<img/);
  });
});
