import type { Problem } from '@amends/shared/contract/common.js';
import type { SessionAnswer } from '@amends/shared/contract/session.js';
import { SIGN_IN_FAILURES_PER_ACCOUNT, SIGN_IN_FAILURES_PER_ADDRESS } from '@amends/shared/limits.js';
import { permissionsOf } from '@amends/shared/permissions.js';
import { hash } from '@node-rs/argon2';
import { type TestApp, useTwins } from '../support/app.js';
import { aDesk, anEmployee, type Desk } from '../support/builders.js';
import { eventually } from '../support/waiting.js';

const [one, two] = useTwins();
let desk: Desk;

beforeAll(async () => {
  desk = await aDesk(one.db);
});

const signIn = (app: TestApp, email: string, password: string, address: string) =>
  app.anonymous.post<SessionAnswer & Problem>('/api/session', { email, password }, { 'x-forwarded-for': address });

const count = (answers: { status: number }[], status: number): number =>
  answers.filter((answer) => answer.status === status).length;

describe('two instances', () => {
  it('count wrong passwords of an account together', async () => {
    const attempts = Array.from({ length: 20 }, (_, i) =>
      signIn(i % 2 ? one : two, 'asel@example.test', 'wrong', `10.2.0.${i}`),
    );
    const answers = await Promise.all(attempts);
    expect([count(answers, 401), count(answers, 429)]).toEqual([
      SIGN_IN_FAILURES_PER_ACCOUNT,
      20 - SIGN_IN_FAILURES_PER_ACCOUNT,
    ]);
  });

  it('count wrong passwords from an address together', async () => {
    const attempts = Array.from({ length: 46 }, (_, i) =>
      signIn(i % 2 ? one : two, `guess${i}@two.example.test`, 'wrong', '10.2.1.1'),
    );
    expect(count(await Promise.all(attempts), 401)).toBe(SIGN_IN_FAILURES_PER_ADDRESS);
  });

  it('let the session of one be used at the other, and end it at both', async () => {
    const { rows } = await one.db.owner.query<{ email: string }>(
      'UPDATE employee SET password_hash = $2 WHERE id = $1 RETURNING email',
      [desk.giver.id, await hash('open sesame', { memoryCost: 64, timeCost: 1 })],
    );
    const { headers } = await signIn(one, rows[0]!.email, 'open sesame', '10.2.2.1');
    const cookie = String(headers['set-cookie']).split(';')[0]!;
    const bearer = { authorization: `Bearer ${cookie.split('=')[1]}` };
    for (const app of [one, two]) {
      expect((await app.anonymous.get('/api/session', { cookie })).status).toBe(200);
      expect((await app.anonymous.get('/api/session', bearer)).status).toBe(200);
    }
    const left = await one.anonymous.delete('/api/session', { cookie, 'sec-fetch-site': 'same-origin' });
    expect(String(left.headers['set-cookie'])).toContain('Max-Age=0');
    await eventually(async () => (await two.anonymous.get('/api/session', { cookie })).status === 401, 1_000);
  });

  it('hear of a new role within the second', async () => {
    const employee = await anEmployee(one.db, desk.department);
    const client = await two.as(employee);
    const before = await client.get<SessionAnswer>('/api/session');
    expect(before.body.can).toEqual(permissionsOf([{ role: 'staff', departmentId: desk.department.id }]));
    await one.db.owner.query(`UPDATE employee_role SET role = 'head' WHERE employee_id = $1`, [employee.id]);
    await eventually(async () => (await client.get<SessionAnswer>('/api/session')).body.roles[0] === 'head', 1_000);
    expect((await client.get('/api/desk')).status).toBe(403);
    expect((await client.get('/api/approvals')).status).toBe(200);
  });

  it('hear of a new language within the second', async () => {
    const employee = await anEmployee(one.db, desk.department);
    const client = await one.as(employee);
    const elsewhere = await two.as(employee);
    await elsewhere.get('/api/session');
    await client.put('/api/session/locale', { locale: 'ru' });
    await eventually(async () => (await elsewhere.get<SessionAnswer>('/api/session')).body.locale === 'ru', 1_000);
  });
});

it.each([
  ['no token', {}],
  ['a token that nobody has', { authorization: `Bearer ${'a'.repeat(43)}` }],
  ['a token of another kind', { authorization: 'Basic YTpi' }],
  ['half a token', { authorization: 'Bearer abc' }],
  ['a cookie that nobody has', { cookie: `amends=${'a'.repeat(43)}` }],
])('asks to sign in with %s', async (_, headers) => {
  const { status, body } = await one.anonymous.get<Problem>('/api/session', headers);
  expect([status, body.code]).toEqual([401, 'not_signed_in']);
});

it('ends with its time', async () => {
  const client = await one.as(desk.head);
  await one.db.owner.query(
    `UPDATE session SET expires_at = clock_timestamp() - interval '1 second' WHERE employee_id = $1`,
    [desk.head.id],
  );
  expect((await client.get('/api/session')).status).toBe(401);
});

it('says it in the language of the browser as long as nobody is signed in', async () => {
  const { body, headers } = await one.anonymous.get<Problem>('/api/session', {
    'accept-language': 'de,ru-KZ;q=0.9,en;q=0.8',
  });
  expect(body.title).toBe('Войдите');
  expect(headers['content-language']).toBe('ru');
});
