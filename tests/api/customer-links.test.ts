import { randomUUID } from 'node:crypto';
import { pagePath } from '../../backend/src/gestures/page-path.js';
import { createApp } from '../../backend/src/create-app.js';
import type { Problem } from '@amends/shared/contract/common.js';
import { useTwins } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import { aPage, type PagedGesture, sendForm } from '../support/customer-pages.js';
import { testSettings } from '../support/settings.js';

const [app, twin] = useTwins();
let desk: Desk;
let page: PagedGesture;

beforeAll(async () => {
  desk = await aDesk(app.db, { allottedMinor: 1_000_000 });
  page = await aPage(app, desk);
});
// what one test counts must not lock out the next
afterEach(() => app.db.owner.query('DELETE FROM request_count'));

const tokenOf = ({ path }: { path: string }): string => path.slice('/g/'.length);

/** As long as what it was made of, with one bit turned over. */
function flipped(token: string, bit: number): string {
  const bytes = Buffer.from(token, 'base64url');
  bytes[bit >> 3]! ^= 1 << (bit & 7);
  return bytes.toString('base64url');
}

describe('a link', () => {
  it('is found by no other token: every single bit counts', async () => {
    const token = tokenOf(page);
    const bits = Buffer.from(token, 'base64url').length * 8;
    for (let bit = 0; bit < bits; bit++) {
      if (bit % 20 === 0) await app.db.owner.query('DELETE FROM request_count');
      const { status } = await app.anonymous.get(`/g/${flipped(token, bit)}`);
      expect({ bit, status }).toEqual({ bit, status: 404 });
    }
  });

  it('has one way of being written', async () => {
    const token = tokenOf(page);
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const spare = signs[signs.indexOf(token.at(-1)!) ^ 1]!;
    const same = `${token.slice(0, -1)}${spare}`;
    expect(Buffer.from(same, 'base64url')).toEqual(Buffer.from(token, 'base64url'));
    expect((await app.anonymous.get(`/g/${same}`)).status).toBe(404);
  });

  it.each([
    ['cut short', (token: string) => token.slice(0, -1)],
    ['too long', (token: string) => `${token}A`],
    ['the bare id', () => page.gesture.id],
    ['signed by somebody else', () => pagePath(Buffer.from('another secret'), page.gesture.id).slice(3)],
    ['of a gesture that does not exist', () => pagePath(testSettings.pageSecret, randomUUID()).slice(3)],
    [
      'somebody’s id before another’s signature',
      (token: string) => {
        const other = Buffer.from(randomUUID().replaceAll('-', ''), 'hex');
        return Buffer.concat([other, Buffer.from(token, 'base64url').subarray(16)]).toString('base64url');
      },
    ],
    ['in other signs', (token: string) => `${token.slice(0, -1)}+`],
  ])('is not found %s', async (_, changed) => {
    const token = encodeURIComponent(changed(tokenOf(page)));
    const shown = await app.anonymous.get(`/g/${token}`);
    expect(shown.status).toBe(404);
    expect(shown.text).toContain('There is nothing here');
    for (const path of ['', '/rating', '/idea', '/choice']) {
      const { status } = await (path === ''
        ? app.anonymous.get(`/api/public/gestures/${token}`)
        : app.anonymous.post(`/api/public/gestures/${token}${path}`, { rating: 5, text: 'x', optionId: randomUUID() }));
      expect([404, 400]).toContain(status);
    }
  });

  it('is the same in every process', async () => {
    expect((await twin.anonymous.get(page.path)).status).toBe(200);
  });
});

describe('how often an address may ask', () => {
  const WRONG = '/g/' + 'B'.repeat(43);

  it('with wrong links ends soon, in both languages, in all processes at once', async () => {
    const asked = await Promise.all(Array.from({ length: 40 }, (_, i) => (i % 2 ? app : twin).anonymous.get(WRONG)));
    expect(asked.filter(({ status }) => status === 404)).toHaveLength(30);
    const [refused, ...others] = asked.filter(({ status }) => status === 429);
    expect(others).toHaveLength(9);
    expect(refused!.text).toContain('Please wait a little');
    expect(Number(refused!.headers['retry-after'])).toBeGreaterThan(0);
    const russian = await app.anonymous.get(WRONG, { 'accept-language': 'ru' });
    expect(russian.text).toContain('Подождите немного');
    const program = await app.anonymous.get<Problem>(`/api/public/gestures/${'B'.repeat(43)}`);
    expect(program).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
  });

  it('does not shut out the customer who stands behind the same address', async () => {
    await Promise.all(Array.from({ length: 35 }, () => app.anonymous.get(WRONG)));
    expect((await app.anonymous.get(page.path)).status).toBe(200);
  });

  it('does not let one page be flooded with ideas', async () => {
    const { path } = await aPage(app, desk);
    const ideas = await Promise.all(
      Array.from({ length: 8 }, (_, i) => sendForm(app.anonymous, `${path}/idea`, { text: `Idea ${i}` })),
    );
    expect(ideas.filter(({ status }) => status === 303)).toHaveLength(5);
    const refused = ideas.find(({ status }) => status === 429)!;
    expect(refused.text).toContain('Please try again later.');
    expect(refused.text).toMatch(/Idea \d<\/textarea>/);
  });
});

it('stands in no log, whatever goes wrong', async () => {
  const written: string[] = [];
  const listen = (stream: NodeJS.WriteStream): (() => void) => {
    const original = stream.write.bind(stream);
    stream.write = (text: string | Uint8Array) => written.push(String(text)) > 0;
    return () => void (stream.write = original);
  };
  const restore = [listen(process.stdout), listen(process.stderr)];
  const { runtimeUrl } = app.db;
  const talkative = await createApp({
    runtimeUrl,
    demo: false,
    settings: testSettings,
    logLevels: ['verbose', 'debug', 'log', 'warn', 'error', 'fatal'],
  });
  try {
    const token = tokenOf(page);
    await app.db.owner.query('ALTER TABLE promise RENAME TO promise_elsewhere');
    for (const url of [`/g/${token}`, `/api/public/gestures/${token}`, `/g/${token}/nowhere`, `/g/${token}%zz`]) {
      const { body, headers } = await talkative.inject({ url });
      if (String(headers['content-type']).includes('problem+json')) expect(body).not.toContain(token);
    }
    const failed = await talkative.inject({
      method: 'POST',
      url: `/g/${token}/rating`,
      headers: { 'content-type': 'text/plain' },
      payload: token,
    });
    expect(failed.statusCode).toBeGreaterThanOrEqual(400);
    await app.db.owner.query('ALTER TABLE promise_elsewhere RENAME TO promise');
    await talkative.inject({ url: `/g/${token}` });
    await talkative.close();
  } finally {
    for (const undo of restore) undo();
  }
  const log = written.join('');
  expect(log).toContain('/g/:token');
  expect(log).not.toContain(tokenOf(page));
  expect(log).not.toContain(tokenOf(page).slice(0, 22));
});
