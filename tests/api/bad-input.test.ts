import type { Problem } from '@amends/shared/contract/common.js';
import { useApp } from '../support/app.js';
import { aDepartment, anEmployee } from '../support/builders.js';
import type { Client } from '../support/client.js';

const app = useApp();
let staff: Client;

beforeAll(async () => {
  staff = await app.as(await anEmployee(app.db, await aDepartment(app.db)));
});

const raw = (payload: string, headers: Record<string, string> = {}) =>
  app.nest.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });

it('says every problem in one shape and in the caller’s language', async () => {
  const { headers, body } = await app.anonymous.get<Problem>('/api/session', { 'accept-language': 'ru-KZ,en;q=0.5' });
  expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(headers['content-language']).toBe('ru');
  expect(body).toEqual({
    type: '/api/docs#problem-not_signed_in',
    title: 'Войдите',
    status: 401,
    code: 'not_signed_in',
    detail: expect.stringContaining('Войдите и продолжайте') as string,
  });
});

it.each([
  ['nothing', '', 400, 'invalid_request'],
  ['half of a JSON', '{"email":', 400, 'invalid_request'],
  ['a list', '[]', 400, 'invalid_request'],
  ['a number', '1', 400, 'invalid_request'],
  ['null', 'null', 400, 'invalid_request'],
  ['a prototype', '{"__proto__":{"admin":true}}', 400, 'invalid_request'],
  ['10 MB', `"${'a'.repeat(10_000_000)}"`, 413, 'body_too_large'],
])('refuses %s as a body', async (_, payload, status, code) => {
  const answer = await raw(payload);
  expect([answer.statusCode, answer.json<Problem>().code]).toEqual([status, code]);
});

it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'refuses %s',
  async (type) => {
    const answer = await raw('email=a', { 'content-type': type });
    expect([answer.statusCode, answer.json<Problem>().code]).toEqual([415, 'unsupported_media_type']);
  },
);

it.each([
  ['a field that nobody knows', { email: 'a@b.example', password: 'x', admin: true }, 'admin', 'unknown_field'],
  ['a missing field', { email: 'a@b.example' }, 'password', 'missing'],
  ['a wrong type', { email: 'a@b.example', password: 5 }, 'password', 'not_as_expected'],
  ['a control character', { email: 'a@b.example', password: 'a\u0000b' }, 'password', 'control_character'],
  ['half of a character', { email: 'a@b.example', password: 'a\ud800' }, 'password', 'control_character'],
])('names %s', async (_, body, field, problem) => {
  const answer = await app.anonymous.post<Problem>('/api/session', body);
  expect(answer.status).toBe(400);
  expect(answer.body['fields']).toContainEqual({ field, problem: expect.any(String) as string });
  if (problem !== 'not_as_expected') expect(answer.body['fields']).toContainEqual({ field, problem });
});

it.each(['limit=0', 'limit=201', 'limit=1.5', 'limit=x', 'limit=1&limit=2', 'cursor=', 'cursor=abc', 'unknown=1'])(
  'refuses a list with %s',
  async (query) => {
    const { status, body } = await staff.get<Problem>(`/api/employees?${query}`);
    expect(status).toBe(400);
    expect(['invalid_request', 'invalid_cursor']).toContain(body.code);
  },
);

it('refuses a page mark that somebody wrote by hand', async () => {
  const forged = Buffer.from(JSON.stringify(['Aigul', "x'; DROP TABLE employee"])).toString('base64url');
  expect((await staff.get<Problem>(`/api/employees?cursor=${forged}`)).body.code).toBe('invalid_cursor');
});

it('answers for addresses that do not exist as for those that one may not see', async () => {
  expect((await staff.get<Problem>('/api/nowhere')).body.code).toBe('not_found');
  expect((await staff.get<Problem>('/api/gestures/not-an-id')).body.code).toBe('not_found');
  expect((await app.anonymous.post<Problem>('/nowhere', {})).body.code).toBe('not_found');
  expect((await app.anonymous.get<Problem>('/api/%zz')).body.code).toBe('invalid_request');
});

it('says which methods an address knows', async () => {
  const wrong = await app.anonymous.put<Problem>('/api/session', {});
  expect(wrong.body.code).toBe('method_not_allowed');
  expect(wrong.headers['allow']).toBe('POST, GET, HEAD, DELETE');
  const asked = await app.nest.inject({ method: 'OPTIONS', url: '/api/session' });
  expect([asked.statusCode, asked.headers['allow']]).toEqual([204, wrong.headers['allow']]);
});

it('lets nothing run but what it sends itself', async () => {
  const { headers } = await app.anonymous.get('/api/health/live');
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringMatching(/^default-src 'none';script-src 'self';/) as string,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
  });
  expect(headers['strict-transport-security']).toBeUndefined();
});

it('names each request, or keeps the name it came with', async () => {
  const named = await app.anonymous.get('/api/health/live', { 'x-request-id': 'till-7' });
  expect(named.headers['x-request-id']).toBe('till-7');
  const odd = await app.anonymous.get('/api/health/live', { 'x-request-id': 'a b' });
  expect(odd.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
});
