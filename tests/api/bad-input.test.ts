import { randomUUID } from 'node:crypto';
import type { Problem } from '@amends/shared/contract/common.js';
import { BODY_BYTES_MAX } from '@amends/shared/limits.js';
import { PROBLEM_CODES } from '@amends/shared/problems.js';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import { BIG, aGesture, wish } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';
import { aSession } from '../support/sessions.js';

const app = useApp();
let desk: Desk;
let foreign: Desk;
let token: string;
let given: { own: string; waiting: string };

beforeAll(async () => {
  desk = await aDesk(app.db, { allottedMinor: 100_000 });
  foreign = await aDesk(app.db);
  given = { own: (await aGesture(app, desk)).gesture.id, waiting: (await aGesture(app, desk, BIG)).gesture.id };
  await app.db.owner.query(`UPDATE employee SET locale = 'ru' WHERE id = $1`, [desk.giver.id]);
  await app.db.owner.query(`INSERT INTO employee_role (employee_id, role, department_id) VALUES ($1, 'head', $2)`, [
    desk.giver.id,
    desk.department.id,
  ]);
  token = await aSession(app.db, desk.giver.id);
});

const gestures = async (): Promise<number> =>
  (await app.db.owner.query('SELECT FROM gesture WHERE employee_id = $1', [desk.giver.id])).rowCount ?? 0;

let before: number;
beforeEach(async () => {
  before = await gestures();
});
const expectNothingGiven = async (): Promise<void> => expect(await gestures()).toBe(before);
afterEach(expectNothingGiven);
afterEach(() => reconcile(app.db));

interface Sent {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  payload?: string | Buffer;
  headers?: Record<string, string>;
}

/** Sends exactly these bytes. */
async function send({ method = 'POST', url, payload, headers }: Sent): Promise<Problem> {
  const answer = await app.nest.inject({
    method,
    url,
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': randomUUID(),
      // all that is known of the caller before the body can be read
      'accept-language': 'ru',
      ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(payload === undefined ? {} : { payload }),
  });
  expect(String(answer.headers['content-type'])).toContain('application/problem+json');
  const problem = JSON.parse(answer.body) as Problem;
  expect(problem.status).toBe(answer.statusCode);
  return problem;
}

/** Every refusal is one of the known ones, is no failure of ours, and is said in the caller's language. */
function expectRefused({ status, code, title, detail, type }: Problem, expected: string): void {
  expect([status >= 400 && status < 500, code]).toEqual([true, expected]);
  expect(PROBLEM_CODES).toContain(code);
  expect(type).toBe(`/api/docs#problem-${code}`);
  for (const text of [title, detail]) expect(text).toMatch(/[а-яё]{3}/i);
}

const asJson = (changes: object): string => JSON.stringify({ ...wish(desk), ...changes });

describe('a grant', () => {
  it.each<[string, object]>([
    ['an unknown field', { colour: 'red' }],
    ['a negative amount', { amountMinor: -1 }],
    ['an amount of nothing', { amountMinor: 0 }],
    ['half a cent', { amountMinor: 0.5 }],
    ['more than anybody has', { amountMinor: 100_000_000_001 }],
    ['more than a number holds', { amountMinor: Number.MAX_SAFE_INTEGER + 1 }],
    ['an amount as text', { amountMinor: '1000' }],
    ['an amount in a list', { amountMinor: [1000] }],
    ['an amount of null', { amountMinor: null }],
    ['NaN', { amountMinor: Number.NaN }],
    ['true', { amountMinor: true }],
    ['a severity of 0', { severity: 0 }],
    ['a severity of 5', { severity: 5 }],
    ['an option that is no id', { optionId: 'lounge' }],
    ['an option that is a list', { optionId: [randomUUID()] }],
    ['an option that is a query', { optionId: "' OR 1=1 --" }],
    ['no category', { categoryId: undefined }],
    ['a customer as text', { customer: 'AV 440' }],
    ['a customer in a list', { customer: [{ reference: 'AV 440' }] }],
    ['a customer without a reference', { customer: { name: 'Ms Weber' } }],
    ['a customer of blanks', { customer: { reference: '   ' } }],
    ['a customer of 81 letters', { customer: { reference: 'a'.repeat(81) } }],
    ['a customer with more than we ask', { customer: { reference: 'a', passport: '1' } }],
    ['a null byte', { note: 'a\0b' }],
    ['a null byte deep inside', { customer: { reference: 'a\0b' } }],
    ['a control character', { note: 'a\u0007b' }],
    ['a line where there is none', { customer: { reference: 'a\nb' } }],
    ['half a character', { note: 'a\uD800b' }],
    ['a note of 1001 letters', { note: 'a'.repeat(1_001) }],
    ['a note as an object', { note: { toString: 'x' } }],
    ['a word where yes or no is meant', { requestApproval: 'yes' }],
    ['a version of 0', { policyVersion: 0 }],
    ['a version beyond all', { policyVersion: 2_147_483_648 }],
    ['a time below zero', { elapsedMs: -1 }],
    ['somebody else', { employeeId: randomUUID() }],
  ])('with %s is refused', async (_, changes) => {
    const payload = asJson(changes);
    expectRefused(await send({ url: '/api/gestures', payload }), 'invalid_request');
  });

  it.each([
    ['__proto__', '{"__proto__": {"amountMinor": 1}}'],
    ['a constructor', '{"constructor": {"prototype": {"admin": true}}}'],
    ['an infinite amount', '{"amountMinor": 1e999}'],
    ['the same field twice', '{"optionId": "x", "optionId": "y"}'],
    ['nothing', '{}'],
    ['a list', '[]'],
    ['a number', '42'],
    ['a text', '"gesture"'],
    ['null', 'null'],
    ['half an object', '{"optionId": '],
    ['an empty body', ''],
    ['bytes that are no text', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ['a thousand boxes in each other', '{"note":'.repeat(1_000) + '1' + '}'.repeat(1_000)],
    ['ten thousand lists in each other', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['ten thousand lists in a note', `{"note":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  ])('of %s is refused', async (_, payload) => {
    expectRefused(await send({ url: '/api/gestures', payload }), 'invalid_request');
    expect(({} as Record<string, unknown>)['amountMinor']).toBeUndefined();
  });

  it('of another department’s option is refused', async () => {
    const payload = JSON.stringify(wish(foreign));
    expectRefused(await send({ url: '/api/gestures', payload }), 'option_not_in_policy');
  });

  it('for a category that does not exist is refused', async () => {
    expectRefused(
      await send({ url: '/api/gestures', payload: asJson({ categoryId: randomUUID() }) }),
      'category_not_covered',
    );
  });

  it.each([
    ['64 KB and a byte', BODY_BYTES_MAX + 1],
    ['10 MB', 10 * 1024 * 1024],
  ])('of %s is refused unread', async (_, bytes) => {
    const payload = asJson({ note: 'a'.repeat(bytes) });
    expect((await send({ url: '/api/gestures', payload })).code).toBe('body_too_large');
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'json',
  ])('as %s is refused', async (type) => {
    const { code, status } = await send({
      url: '/api/gestures',
      payload: asJson({}),
      headers: { 'content-type': type },
    });
    expect([status, code]).toEqual([415, 'unsupported_media_type']);
  });
});

describe('an address', () => {
  it.each([
    ['with an id that is none', '/api/gestures/42'],
    ['with an id of another kind', `/api/gestures/${randomUUID()}x`],
    ['with a null byte', '/api/gestures/%00'],
    ['with a query in it', "/api/gestures/'%20OR%201=1"],
    ['with a path in it', '/api/departments/..%2f..%2fetc/policy'],
  ])('%s leads nowhere', async (_, url) => {
    expectRefused(await send({ method: 'GET', url }), 'not_found');
  });

  it.each(['/api/gestures/%', '/api/%ff%fe', `/api/gestures/${'a'.repeat(5_000)}`])(
    'that cannot be read is refused: %.30s',
    async (url) => {
      expect(['invalid_request', 'not_found']).toContain((await send({ method: 'GET', url })).code);
    },
  );

  it.each([
    '/api/gestures?limit=-1',
    '/api/gestures?limit=1e9',
    '/api/gestures?limit=NaN',
    '/api/gestures?limit=',
    '/api/gestures?limit=1&limit=2',
    '/api/gestures?from=now()',
    '/api/gestures?from=0001-01-01',
    '/api/gestures?from=9999-12-31',
    '/api/gestures?customer[a]=b',
    '/api/gestures?customer=%00',
    '/api/gestures?customer=a&customer=b',
    '/api/gestures?__proto__[x]=1',
    '/api/customers?search=%00',
    '/api/approvals?state=done',
    '/api/employees?departmentId=all',
    '/api/ledger?search=%00',
    '/api/ledger?kind=',
    '/api/ledger/totals?limit=5',
    '/api/ledger/export?format=../../etc/passwd',
  ])('with a query that is none is refused: %s', async (url) => {
    expectRefused(await send({ method: 'GET', url }), 'invalid_request');
  });

  it.each([
    'x',
    'eyJhIjoxfQ',
    'W251bGwsbnVsbF0',
    'W10',
    '%00',
    Buffer.from('["2026-01-01T00:00:00Z","x"]').toString('base64url'),
  ])('with a foreign cursor is refused: %s', async (cursor) => {
    for (const list of ['gestures', 'approvals', 'ledger', 'departments', 'employees']) {
      const { code } = await send({ method: 'GET', url: `/api/${list}?cursor=${cursor}` });
      expect(['invalid_cursor', 'invalid_request']).toContain(code);
    }
  });
});

it('names every field that is wrong, nested ones with their path', async () => {
  const payload = JSON.stringify({
    optionId: 'x',
    amountMinor: -1,
    customer: { reference: '', tier: 5 },
    colour: 'red',
  });
  const { fields } = await send({ url: '/api/gestures', payload });
  expect(fields).toEqual(
    expect.arrayContaining([
      { field: 'optionId', problem: 'not_a_uuid' },
      { field: 'categoryId', problem: 'missing' },
      { field: 'amountMinor', problem: 'too_small' },
      { field: 'customer.reference', problem: 'not_as_expected' },
      { field: 'customer.tier', problem: 'not_as_expected' },
      { field: 'colour', problem: 'unknown_field' },
    ]),
  );
});

it.each([
  ['outcomes', { mood: 'calm', gestureId: randomUUID() }],
  ['outcomes', { note: '   ' }],
  ['outcomes', { returned: 'yes' }],
  ['reversal', { reason: 'a\0bc' }],
  ['reversal', { reason: ['wrong passenger'] }],
])('takes no wrong body for %s: %j', async (act, body) => {
  expectRefused(
    await send({ url: `/api/gestures/${given.own}/${act}`, payload: JSON.stringify(body) }),
    'invalid_request',
  );
});

it('takes no wrong decision', async () => {
  const payload = JSON.stringify({ decision: 'approve', amountMinor: 1 });
  expectRefused(await send({ url: `/api/gestures/${given.waiting}/approval`, payload }), 'invalid_request');
});

it.each([
  [{ email: 'x', password: 'y' }],
  [{ email: 'a@example.test' }],
  [{ email: ['a@example.test'], password: 'y' }],
  [{ email: 'a@example.test', password: 'y'.repeat(201) }],
  [{ email: 'a@example.test', password: 'y\0' }],
  [{ email: 'a@example.test', password: { $ne: null } }],
  [{ email: `${'a'.repeat(255)}@example.test`, password: 'y' }],
])('takes no wrong sign-in: %j', async (body) => {
  const problem = await send({
    url: '/api/session',
    payload: JSON.stringify(body),
    headers: { 'accept-language': 'ru' },
  });
  expectRefused(problem, 'invalid_request');
});

it('never repeats in an answer what it was sent', async () => {
  const { detail, title, ...rest } = await send({ url: '/api/gestures', payload: asJson({ note: 'Tr0ub4dor\0' }) });
  expect(JSON.stringify([detail, title, rest])).not.toContain('Tr0ub4dor');
});
