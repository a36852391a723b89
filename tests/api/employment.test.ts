import { randomUUID } from 'node:crypto';
import type { AuditEvent } from '@amends/shared/contract/audit.js';
import type { Page } from '@amends/shared/contract/common.js';
import type { Department, DepartmentRequest } from '@amends/shared/contract/department.js';
import type { EmploymentAnswer, HireAnswer, HireRequest, RolesRequest } from '@amends/shared/contract/employment.js';
import type { RoleGrant } from '@amends/shared/permissions.js';
import { hash } from '@node-rs/argon2';
import { useTwins } from '../support/app.js';
import { aDesk, anEmployee, type Desk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { anOfficer } from '../support/company.js';
import { aGesture, BIG, type Either, everyPage, give, oneKey } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';
import { eventually } from '../support/waiting.js';

const [app, twin] = useTwins();
let desk: Desk;
let head: Client;
let admin: Client;
let adminId: string;

beforeEach(async () => {
  desk = await aDesk(app.db);
  head = await app.as(desk.head);
  adminId = (await anOfficer(app.db, 'admin')).id;
  admin = await app.as({ id: adminId });
});
afterEach(() => reconcile(app.db));

const staffAt = ({ department }: Desk): RoleGrant => ({ role: 'staff', departmentId: department.id });

const hireRequest = (changes: Partial<HireRequest> = {}): HireRequest => ({
  email: `${randomUUID()}@Example.test`,
  name: { en: 'Dina', ru: 'Дина' },
  locale: 'ru',
  roles: [staffAt(desk)],
  ...changes,
});
const hire = (client: Client, changes?: Partial<HireRequest>) =>
  client.post<Either<HireAnswer>>('/api/employees', hireRequest(changes));

const deactivate = (client: Client, id: string, headers = {}) =>
  client.put<Either<EmploymentAnswer>>(`/api/employees/${id}/deactivation`, { reason: 'moved away' }, headers);
const setRoles = (client: Client, id: string, roles: RolesRequest['roles'], headers = {}) =>
  client.put<Either<EmploymentAnswer>>(`/api/employees/${id}/roles`, { roles, reason: 'a new desk' }, headers);

describe('a new colleague', () => {
  it('signs in with the first password and gives at once', async () => {
    const request = hireRequest();
    const { status, body } = await head.post<HireAnswer>('/api/employees', request);
    expect([status, body.firstPassword]).toEqual([201, expect.stringMatching(/^([a-z2-9]{4}-){2}[a-z2-9]{4}$/)]);
    const session = { email: request.email, password: body.firstPassword };
    expect((await app.anonymous.post('/api/session', session)).status).toBe(200);
    expect((await give(await app.as(body), desk)).status).toBe(201);
  });

  it('has an e-mail of their own, however it is written', async () => {
    const request = hireRequest();
    await head.post('/api/employees', request);
    const { status, body } = await hire(admin, { email: request.email.toUpperCase() });
    expect([status, body.code]).toEqual([409, 'email_taken']);
  });

  it.each([
    ['a head', (): RoleGrant[] => [{ role: 'head', departmentId: desk.department.id }], 403],
    ['an admin', (): RoleGrant[] => [{ role: 'admin', departmentId: null }], 403],
    ['nobody in particular', (): RoleGrant[] => [], 400],
    ['staff without a desk', (): RoleGrant[] => [{ role: 'staff', departmentId: null }], 400],
    ['staff twice', (): RoleGrant[] => [staffAt(desk), staffAt(desk)], 400],
    ['somewhere unknown', (): RoleGrant[] => [{ role: 'staff', departmentId: randomUUID() }], 404],
  ])('is not let in by a head as %s', async (_, roles, status) => {
    expect((await hire(head, { roles: roles() })).status).toBe(status);
  });

  it('can be anybody for an admin', async () => {
    const roles: RoleGrant[] = [
      { role: 'finance', departmentId: null },
      { role: 'head', departmentId: desk.department.id },
    ];
    expect((await hire(admin, { roles })).status).toBe(201);
    expect((await hire(admin, { roles: [{ role: 'staff', departmentId: randomUUID() }] })).status).toBe(404);
  });
});

describe('a deactivated colleague', () => {
  it('is stopped at once at every instance, and what is left goes back', async () => {
    await aGesture(app, desk, { amountMinor: 2_000 });
    await aGesture(app, desk, BIG);
    const elsewhere = await twin.as(desk.giver);
    expect((await give(elsewhere, desk, { amountMinor: 100 })).status).toBe(201);
    const { status, body } = await deactivate(head, desk.giver.id);
    expect([status, body]).toEqual([
      200,
      { id: desk.giver.id, active: false, returnedMinor: 7_900, currency: 'EUR', endedRequests: 1 },
    ]);
    await eventually(async () => (await give(elsewhere, desk)).status === 401, 1_000);
    expect((await app.anonymous.get('/api/session')).status).toBe(401);
  });

  it('is told of once per key, and again does nothing more', async () => {
    await aGesture(app, desk);
    const key = oneKey();
    const answers = [await deactivate(head, desk.giver.id, key), await deactivate(head, desk.giver.id, key)];
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect((await deactivate(head, desk.giver.id)).body.returnedMinor).toBe(0);
  });

  it('comes back with the roles they had, and a top-up away from giving', async () => {
    const { budget } = await aGesture(app, desk);
    await deactivate(head, desk.giver.id);
    const back = await head.put<EmploymentAnswer>(`/api/employees/${desk.giver.id}/activation`, {});
    expect(back.body).toMatchObject({ active: true });
    const staff = await app.as(desk.giver);
    expect((await give(staff, desk)).body.code).toBe('over_budget');
    await head.post(`/api/budgets/${budget.id}/adjustments`, { amountMinor: 5_000, reason: 'back again' });
    expect((await give(staff, desk)).status).toBe(201);
  });

  it('may be somebody who serves nowhere', async () => {
    const { id } = await anOfficer(app.db, 'finance');
    expect((await deactivate(admin, id)).body).toMatchObject({ active: false, returnedMinor: 0, currency: null });
  });

  it('is never oneself, nor for a head somebody with more hats than staff', async () => {
    expect((await deactivate(head, desk.head.id)).status).toBe(403);
    expect((await deactivate(admin, adminId)).body.code).toBe('last_admin');
    const peer = await anEmployee(app.db, desk.department, { role: 'head' });
    expect((await deactivate(head, peer.id)).status).toBe(403);
    expect((await deactivate(head, (await aDesk(app.db)).giver.id)).status).toBe(404);
  });
});

describe('roles', () => {
  it('move somebody to another desk: the rest stays behind, a new budget waits', async () => {
    const hotel = await aDesk(app.db, { allottedMinor: 20_000 });
    await aGesture(app, desk, { amountMinor: 2_500 });
    const staff = await app.as(desk.giver);
    const key = oneKey();
    const first = await setRoles(admin, desk.giver.id, [staffAt(hotel)], key);
    expect(first.body).toMatchObject({ active: true, returnedMinor: 7_500, currency: 'EUR', endedRequests: 0 });
    expect((await setRoles(admin, desk.giver.id, [staffAt(hotel)], key)).body).toEqual(first.body);
    await eventually(async () => (await give(staff, desk)).status === 422, 1_000);
    const given = await give(staff, hotel);
    expect([given.status, given.body.budget.allottedMinor]).toEqual([201, 20_000]);
  });

  it('of staff in their own department are a head’s to take', async () => {
    expect((await setRoles(head, desk.giver.id, [])).body).toMatchObject({ active: true });
    expect((await setRoles(head, desk.giver.id, [staffAt(desk)])).status).toBe(404);
  });

  it('beyond that are not a head’s to give', async () => {
    const more: RoleGrant[] = [staffAt(desk), { role: 'head', departmentId: desk.department.id }];
    expect((await setRoles(head, desk.giver.id, more)).status).toBe(403);
    expect((await setRoles(head, desk.giver.id, [staffAt(await aDesk(app.db))])).status).toBe(404);
  });

  it('leave an admin in: nobody takes their own, and of two who take each other’s one stays', async () => {
    expect((await setRoles(admin, adminId, [])).body.code).toBe('last_admin');
    await app.db.owner.query(`DELETE FROM employee_role WHERE role = 'admin' AND employee_id <> $1`, [adminId]);
    const other = await anOfficer(app.db, 'admin');
    const theirs = await twin.as(other);
    const answers = await Promise.all([deactivate(admin, other.id), deactivate(theirs, adminId)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });
});

describe('a new department', () => {
  const request = (changes: Partial<DepartmentRequest> = {}): DepartmentRequest => ({
    slug: `lounge-${randomUUID().slice(0, 8)}`,
    name: { en: 'Lounge', ru: 'Зал ожидания' },
    currency: 'KZT',
    timeZone: 'Asia/Almaty',
    ...changes,
  });
  const found = (changes?: Partial<DepartmentRequest>) =>
    admin.post<Either<Department>>('/api/departments', request(changes));

  it('is there for its first head', async () => {
    const { status, body } = await found();
    expect([status, body]).toEqual([201, expect.objectContaining({ name: 'Lounge', currency: 'KZT' })]);
    const { body: hired } = await hire(admin, { roles: [{ role: 'head', departmentId: body.id }] });
    const first = await app.as(hired);
    expect((await first.get<Page<Department>>('/api/departments')).body.items).toMatchObject([
      { name: 'Зал ожидания' },
    ]);
  });

  it.each([
    { timeZone: 'Mars/Olympus' },
    { timeZone: '+05:00' },
    { currency: 'XXXX' },
    { currency: 'eur' },
    { slug: 'Lounge' },
    { name: { en: '', ru: 'Зал' } },
    { name: { en: 'Lounge' } as never },
  ])('is refused with %j', async (changes) => {
    expect((await found(changes)).status).toBe(400);
  });

  it('has a short name of its own', async () => {
    const { slug } = request();
    await found({ slug });
    expect((await found({ slug })).body['fields']).toEqual([{ field: 'slug', problem: 'taken' }]);
  });
});

describe('a password', () => {
  it('is changed by whoever knows it, and ends the sessions elsewhere', async () => {
    const email = `${randomUUID()}@example.test`;
    await app.db.owner.query('UPDATE employee SET email = $2, password_hash = $3 WHERE id = $1', [
      desk.giver.id,
      email,
      await hash('the old password'),
    ]);
    const [here, elsewhere] = [await app.as(desk.giver), await twin.as(desk.giver)];
    expect((await elsewhere.get('/api/session')).status).toBe(200);
    const change = (current: string, next: string) =>
      here.put<Either<object>>('/api/session/password', { current, next });
    expect((await change('a wrong guess', 'the new password')).body['fields']).toEqual([
      { field: 'current', problem: 'wrong' },
    ]);
    expect((await change('the old password', 'short')).status).toBe(400);
    expect((await change('the old password', 'the new password')).status).toBe(204);
    expect((await here.get('/api/session')).status).toBe(200);
    await eventually(async () => (await elsewhere.get('/api/session')).status === 401, 1_000);
    expect((await app.anonymous.post('/api/session', { email, password: 'the new password' })).status).toBe(200);
  });
});

describe('the audit', () => {
  const events = (client: Client, query = '') => client.get<Page<AuditEvent>>(`/api/audit-events?limit=200${query}`);

  it('says who changed what, before and after, to those whom it concerns', async () => {
    const before = new Date().toISOString();
    await setRoles(admin, desk.giver.id, []);
    await hire(head);
    const { body } = await events(head);
    expect(body.items.map(({ subject, actor }) => [subject, actor?.name])).toEqual([
      ['employee', 'Aigul'],
      ['employee', 'Dana'],
    ]);
    expect(body.items[1]).toMatchObject({
      before: { roles: [staffAt(desk)] },
      after: { roles: [], reason: 'a new desk' },
      subjectId: desk.giver.id,
    });
    expect((await events(await app.as((await aDesk(app.db)).head))).body.items).toEqual([]);
    const { id } = await anOfficer(app.db, 'finance');
    const finance = await app.as({ id });
    const theirs = (query: string) => events(finance, `&departmentId=${desk.department.id}${query}`);
    expect((await theirs('')).body.items).toHaveLength(2);
    expect((await theirs(`&subject=budget_plan`)).body.items).toEqual([]);
    expect((await theirs(`&from=${before}`)).body.items).toHaveLength(2);
    expect((await theirs(`&to=${before}`)).body.items).toEqual([]);
    const all = await everyPage<AuditEvent>(finance, `/api/audit-events?departmentId=${desk.department.id}`, 1);
    expect(all.map((event) => event.id)).toEqual(body.items.map((event) => event.id));
  });
});
