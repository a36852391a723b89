import type { Problem } from '@amends/shared/contract/common.js';
import { useApp } from '../support/app.js';
import { aDesk } from '../support/builders.js';

const app = useApp();
const get = (path: string) => app.anonymous.get<Problem>(path);

it.each(['/', '/gestures', '/ledger?from=2026-01-01', '/gestures/0199-some-id', '/a/deep/link'])(
  'serves the one page at %s',
  async (path) => {
    const { status, headers, text } = await get(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(text).toContain('<div id="root">');
  },
);

it('serves built files to be kept for ever, because their name has their content in it', async () => {
  const file = /\/assets\/[\w-]+\.js/.exec((await get('/')).text)![0];
  const { status, headers } = await get(file);
  expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  expect(headers['content-type']).toContain('javascript');
});

it.each([
  '/api',
  '/api/',
  '/api/nothing',
  '/assets/gone.js',
  '/favicon.php',
  '/assets/../../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/.env',
  '/api/gestures/',
  '/api//gestures',
])('answers %s as a problem, not as a page', async (path) => {
  const { status, headers, text } = await get(path);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(headers['content-type']).toContain('application/problem+json');
  expect(text).not.toContain('workspaces');
});

it.each([
  ['PATCH', '/api/gestures', 'GET'],
  ['DELETE', '/api/desk', 'GET'],
  ['GET', '/api/gestures/0199/reversal', 'POST'],
] as const)('says of %s %s what is possible there', async (method, url, possible) => {
  const { statusCode, headers, body } = await app.nest.inject({ method, url });
  expect([statusCode, (JSON.parse(body) as Problem).code]).toEqual([405, 'method_not_allowed']);
  expect(headers['allow']).toContain(possible);
});

it.each(['/', '/api/session', '/api/health/live', '/api/docs', '/api/nothing'])(
  'protects what it answers at %s',
  async (path) => {
    const { headers } = await get(path);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('camera=(self)'),
      'cross-origin-opener-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^[\w-]{8,}$/),
    });
    const policy = String(headers['content-security-policy']);
    for (const part of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|\*/);
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  },
);

it('lets no style be written into the product’s own pages', async () => {
  expect((await get('/')).headers['content-security-policy']).not.toContain('unsafe-inline');
});

it('keeps no answer of the API', async () => {
  const desk = await aDesk(app.db);
  const { headers } = await (await app.as(desk.giver)).get('/api/desk');
  expect(headers['cache-control']).toBe('no-store');
});

it('takes over a request’s id only where it is harmless', async () => {
  const answer = async (id: string): Promise<unknown> =>
    (await app.anonymous.get('/api/health/live', { 'x-request-id': id })).headers['x-request-id'];
  expect(await answer('trace-42')).toBe('trace-42');
  expect(await answer('<script>')).not.toContain('<');
});
