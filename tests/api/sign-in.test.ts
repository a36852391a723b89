import type { Problem } from '@amends/shared/contract/common.js';
import type { SessionAnswer } from '@amends/shared/contract/session.js';
import { SIGN_IN_FAILURES_PER_ACCOUNT } from '@amends/shared/limits.js';
import { useApp } from '../support/app.js';
import { aDepartment, anEmployee, type Department, type Employee } from '../support/builders.js';
import { eventually } from '../support/waiting.js';

/** `open sesame`, hashed with as little work as argon2id allows. */
const OPEN_SESAME = '$argon2id$v=19$m=64,t=1,p=1$VCYTLiDTq3iMNdpU/G9Gpw$V6JjrFDFFNPOay/jHI5g4gVJQj8rVYQBcqLNToLw2L4';

const app = useApp();
let gate: Department;

beforeAll(async () => {
  gate = await aDepartment(app.db);
});

/** Somebody at the gate whose password is `open sesame`. */
async function aigul(): Promise<Employee & { email: string }> {
  const employee = await anEmployee(app.db, gate);
  const { rows } = await app.db.owner.query<{ email: string }>(
    'UPDATE employee SET password_hash = $2 WHERE id = $1 RETURNING email',
    [employee.id, OPEN_SESAME],
  );
  return { ...employee, email: rows[0]!.email };
}

const signIn = (email: string, password: string, address = '10.1.0.1') =>
  app.anonymous.post<SessionAnswer & Problem>('/api/session', { email, password }, { 'x-forwarded-for': address });

const cookieOf = (headers: Record<string, unknown>): string => String(headers['set-cookie']);
const ownPage = { 'sec-fetch-site': 'same-origin' };

it('signs in with e-mail and password and says what the person may do', async () => {
  const { id, email } = await aigul();
  const { status, headers, body } = await signIn(email.toUpperCase(), 'open sesame');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    employee: { id, email, departmentId: gate.id },
    roles: ['staff'],
    departments: [{ id: gate.id, name: 'Gate', roles: ['staff'] }],
    locale: 'en',
  });
  expect(body.can).toContain('gesture:grant');
  expect(cookieOf(headers)).toMatch(/^amends=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
});

it('keeps the cookie to this very host over HTTPS', async () => {
  const { email } = await aigul();
  const { headers } = await app.anonymous.post(
    '/api/session',
    { email, password: 'open sesame' },
    { 'x-forwarded-proto': 'https' },
  );
  expect(cookieOf(headers)).toMatch(/^__Host-amends=.*; Secure/);
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
});

it('does not say whether the e-mail or the password is wrong', async () => {
  const { email } = await aigul();
  const wrong = await signIn(email, 'open barley');
  const unknown = await signIn('nobody@example.test', 'open sesame');
  expect(wrong.status).toBe(401);
  expect(wrong.body.code).toBe('invalid_credentials');
  expect(unknown.body).toEqual(wrong.body);
});

it('lets exactly eight wrong passwords of a burst through, then asks to wait', async () => {
  const { email } = await aigul();
  const answers = await Promise.all(Array.from({ length: 30 }, () => signIn(email, 'wrong', '10.1.0.2')));
  const count = (status: number): number => answers.filter((answer) => answer.status === status).length;
  expect([count(401), count(429)]).toEqual([SIGN_IN_FAILURES_PER_ACCOUNT, 30 - SIGN_IN_FAILURES_PER_ACCOUNT]);

  const even = await signIn(email, 'open sesame', '10.1.0.3');
  expect(even.body).toMatchObject({ code: 'too_many_attempts', retryAfterMinutes: 15 });
  expect(even.headers['retry-after']).toBe('900');
});

it('limits an address whatever accounts it tries', async () => {
  const attempts = Array.from({ length: 50 }, (_, n) => signIn(`guess${n}@example.test`, 'wrong', '10.1.0.4'));
  const answers = await Promise.all(attempts);
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(40);
});

it('forgets slips once the right password came', async () => {
  const { email } = await aigul();
  for (let slip = 1; slip < SIGN_IN_FAILURES_PER_ACCOUNT; slip += 1) await signIn(email, 'wrong', '10.1.0.5');
  expect((await signIn(email, 'open sesame', '10.1.0.5')).status).toBe(200);
  expect((await signIn(email, 'wrong', '10.1.0.5')).status).toBe(401);
});

it('ends only the session that signs out, and at once', async () => {
  const employee = await aigul();
  const [phone, desktop] = [await app.as(employee), await app.as(employee)];
  await phone.get('/api/session');
  expect((await phone.delete('/api/session')).status).toBe(204);
  expect((await phone.get<Problem>('/api/session')).body.code).toBe('not_signed_in');
  expect((await desktop.get('/api/session')).status).toBe(200);
});

it('turns away whoever is deactivated, although the session was remembered', async () => {
  const employee = await aigul();
  const client = await app.as(employee);
  expect((await client.get('/api/session')).status).toBe(200);
  await app.db.owner.query('UPDATE employee SET active = false WHERE id = $1', [employee.id]);
  await eventually(async () => (await client.get('/api/session')).status === 401, 1000);
});

it('speaks the language that the person chose', async () => {
  const client = await app.as(await aigul());
  const { body } = await client.put<SessionAnswer>('/api/session/locale', { locale: 'ru' });
  expect(body.locale).toBe('ru');
  const refused = await client.put<Problem>('/api/session/locale', { locale: 'xx' });
  expect(refused.body).toMatchObject({
    title: 'Проверьте данные',
    fields: [{ field: 'locale', problem: 'not_one_of' }],
  });
});

describe('a change that comes with the cookie', () => {
  let cookie: string;
  beforeAll(async () => {
    const { email } = await aigul();
    cookie = cookieOf((await signIn(email, 'open sesame', '10.1.0.6')).headers).split(';')[0]!;
  });
  const change = (headers: Record<string, string>) =>
    app.anonymous.put<Problem>('/api/session/locale', { locale: 'en' }, { cookie, host: 'amends.test', ...headers });

  it.each([
    ['from its own page', ownPage],
    ['from its own origin', { origin: 'http://amends.test' }],
    ['from a script that names itself', { 'x-amends-client': 'till' }],
  ])('is let through %s', async (_, headers) => {
    expect((await change(headers)).status).toBe(200);
  });

  it.each([
    ['from another site', { 'sec-fetch-site': 'cross-site', 'x-amends-client': 'till' }],
    ['from another origin', { origin: 'http://evil.test' }],
    ['from a page without an origin', { origin: 'null' }],
    ['from a script that does not name itself', {}],
  ])('is refused as cross_site %s', async (_, headers) => {
    expect((await change(headers)).body.code).toBe('cross_site');
  });

  it('refuses even the sign-in of another site', async () => {
    const { body } = await app.anonymous.post<Problem>(
      '/api/session',
      { email: 'a@example.test', password: 'x' },
      { origin: 'http://evil.test' },
    );
    expect(body.code).toBe('cross_site');
  });
});
