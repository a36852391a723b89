import type { AuditEvent, AuditSubjects } from '@amends/shared/contract/audit.js';
import type { Page } from '@amends/shared/contract/common.js';
import type { SessionAnswer } from '@amends/shared/contract/session.js';
import { hash } from '@node-rs/argon2';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import { type Client, clientOf } from '../support/client.js';
import { anOfficer } from '../support/company.js';
import { aGesture, BIG, everyPage, reverse, settle } from '../support/over-http.js';

const PASSWORD = 'correct horse battery';
const PHONE = { 'user-agent': 'Mozilla/5.0 (Linux; Android 15) Chrome/140.0.0.0 Mobile Safari/537.36' };

const app = useApp();
let desk: Desk;
let head: Client;
let finance: Client;
let officer: { id: string };

beforeAll(async () => {
  desk = await aDesk(app.db, { allottedMinor: 1_000_000 });
  head = await app.as(desk.head);
  officer = await anOfficer(app.db, 'finance');
  finance = await app.as(officer);
});

const events = async (query: string, client = finance): Promise<AuditEvent[]> =>
  (await client.get<Page<AuditEvent>>(`/api/audit-events?${query}`)).body.items;
const newest = async (query: string): Promise<AuditEvent> => (await events(query))[0]!;

describe('an audit event tells', () => {
  let email: string;
  let id: string;

  beforeAll(async () => {
    ({ id } = await anOfficer(app.db, 'admin'));
    const { rows } = await app.db.owner.query<{ email: string }>(
      'UPDATE employee SET password_hash = $2 WHERE id = $1 RETURNING email',
      [id, await hash(PASSWORD)],
    );
    email = rows[0]!.email;
  });

  it('a sign-in: who, from where, with what kind of program', async () => {
    const { body } = await app.anonymous.post<SessionAnswer>('/api/session', { email, password: PASSWORD }, PHONE);
    expect(body.employee.id).toBe(id);
    expect(await newest('subject=sign_in')).toMatchObject({
      actor: { id, name: 'Dana' },
      subjectId: id,
      before: null,
      after: { outcome: 'signed_in', client: 'Chrome, Android' },
      address: '127.0.0.1',
      departmentId: null,
      seal: null,
    });
  });

  it('a sign-in that failed: nobody did it, to whose account, and never what was typed', async () => {
    await app.anonymous.post('/api/session', { email, password: 'my secret guess' }, PHONE);
    expect(await newest('subject=sign_in')).toMatchObject({
      actor: null,
      subjectId: id,
      after: { outcome: 'failed', client: 'Chrome, Android' },
    });
    await app.anonymous.post('/api/session', { email: 'typed.a.password@example.test', password: 'my secret guess' });
    expect(await newest('subject=sign_in')).toMatchObject({ actor: null, subjectId: 'unknown' });
    const { rows } = await app.db.owner.query(
      `SELECT FROM audit_event a WHERE a::text LIKE '%secret%' OR a::text LIKE '%typed%' OR a::text LIKE '%correct%'`,
    );
    expect(rows).toEqual([]);
  });

  it('a sign-out', async () => {
    const other = await app.as({ id });
    expect((await other.delete('/api/session')).status).toBe(204);
    expect(await newest('subject=sign_out')).toMatchObject({ actor: { id }, subjectId: id, address: '127.0.0.1' });
  });

  it.each(['approve', 'refuse'] as const)('the answer to a request: %s', async (decision) => {
    const { gesture } = await aGesture(app, desk, BIG);
    await settle(head, gesture.id, decision);
    const state = decision === 'approve' ? 'granted' : 'refused';
    expect(await newest('subject=approval')).toMatchObject({
      actor: { id: desk.head.id },
      departmentId: desk.department.id,
      subjectId: gesture.id,
      before: { state: 'awaiting' },
      after: { state, amountMinor: BIG.amountMinor, employeeId: desk.giver.id },
      address: '127.0.0.1',
    });
  });

  it('a reversal, with its reason, and no plain grant', async () => {
    const { gesture } = await aGesture(app, desk, { amountMinor: 100 });
    expect(await events(`search=${gesture.id}`)).toEqual([]);
    await reverse(head, gesture.id);
    expect(await events(`search=${gesture.id}`)).toMatchObject([
      { subject: 'reversal', before: { state: 'granted' }, after: { state: 'reversed', reason: 'wrong passenger' } },
    ]);
  });

  it('from where a plan, an adjustment and roles were changed', async () => {
    const { id: departmentId } = desk.department;
    const adjustments = [{ employeeId: desk.giver.id, amountMinor: 100 }];
    await head.post(`/api/departments/${departmentId}/adjustments`, { adjustments, reason: 'a busy week' });
    const roles = [{ role: 'staff', departmentId }];
    await (await app.as({ id })).put(`/api/employees/${desk.giver.id}/roles`, { roles: [], reason: 'a new desk' });
    await (await app.as({ id })).put(`/api/employees/${desk.giver.id}/roles`, { roles, reason: 'back again' });
    for (const subject of ['budget', 'employee']) {
      expect(await newest(`subject=${subject}`)).toMatchObject({ address: '127.0.0.1', departmentId });
    }
  });
});

describe('the audit trail', () => {
  it('is searched by who, what, where, when and any word', async () => {
    const all = await everyPage<AuditEvent>(finance, '/api/audit-events', 3);
    expect(all.map((event) => event.id)).toEqual(all.map((event) => event.id).toSorted((a, b) => b - a));
    const byHead = await events(`actorId=${desk.head.id}`);
    expect(byHead.map((event) => event.id)).toEqual(
      all.filter(({ actor }) => actor?.id === desk.head.id).map((event) => event.id),
    );
    expect((await events('search=a%20busy%20week')).map(({ subject }) => subject)).toEqual(['budget']);
    expect(await events('search=100%25%20of%20nothing')).toEqual([]);
    expect((await events('search=127.0.0.1&subject=sign_in')).length).toBeGreaterThan(2);
    expect(await events('to=2001-01-01')).toEqual([]);
  });

  it('names what kinds there are', async () => {
    const { body } = await finance.get<AuditSubjects>('/api/audit-events/subjects');
    expect(body.subjects).toEqual(body.subjects.toSorted());
    expect(body.subjects).toEqual(expect.arrayContaining(['approval', 'reversal', 'sign_in', 'sign_out']));
  });

  it('shows a head the own department’s only: nobody’s sign-ins', async () => {
    const seen = await events('limit=200', head);
    expect(new Set(seen.map(({ departmentId }) => departmentId))).toEqual(new Set([desk.department.id]));
  });

  it('says which seal covers an event', async () => {
    await finance.post('/api/ledger/seals', undefined);
    expect((await newest('subject=sign_in')).seal).toBe(1);
  });

  it('believes nobody about their address but a proxy on this machine', async () => {
    const { id } = await anOfficer(app.db, 'finance');
    const forwarded = { 'x-forwarded-for': '203.0.113.7' };
    const client: Client = clientOf(app.nest, null);
    await client.post('/api/session', { email: 'x@example.test', password: 'x' }, forwarded);
    expect((await newest('subject=sign_in')).address).toBe('203.0.113.7');
    expect(id).not.toBe(officer.id);
  });
});
