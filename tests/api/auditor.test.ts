import { randomUUID } from 'node:crypto';
import type { Page, Problem } from '@amends/shared/contract/common.js';
import type { Employee } from '@amends/shared/contract/department.js';
import type { SessionAnswer } from '@amends/shared/contract/session.js';
import { AUDITOR_DAYS_MAX } from '@amends/shared/limits.js';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { anAuditor, anOfficer } from '../support/company.js';
import { aGesture } from '../support/over-http.js';
import { eventually } from '../support/waiting.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

const app = useApp();
let admin: Client;
let desk: Desk;

beforeAll(async () => {
  admin = await app.as(await anOfficer(app.db, 'admin'));
  desk = await aDesk(app.db);
  await aGesture(app, desk, { amountMinor: 100 });
});

const request = (until?: string) => ({
  email: `${randomUUID()}@example.test`,
  name: { en: 'Olga', ru: 'Ольга' },
  locale: 'en',
  roles: [{ role: 'auditor', departmentId: null, ...(until === undefined ? {} : { until }) }],
});

it('is let in by an admin until a day, and knows when it ends', async () => {
  const until = inDays(30);
  const { status, body } = await admin.post<{ id: string }>('/api/employees', request(until));
  expect(status).toBe(201);
  const auditor = await app.as(body);
  const session = await auditor.get<SessionAnswer>('/api/session');
  expect(session.body).toMatchObject({ roles: ['auditor'], auditorUntil: until, departments: [] });
  expect((await auditor.get<Page<object>>('/api/ledger')).body.items.length).toBeGreaterThan(0);
  const { items } = (await admin.get<Page<Employee>>('/api/employees?search=Olga')).body;
  expect(items[0]!.roles).toEqual([{ role: 'auditor', departmentId: null, until: expect.any(String) }]);
});

it.each([
  ['without an end', undefined],
  ['in the past', inDays(-1)],
  ['for longer than a year', inDays(AUDITOR_DAYS_MAX + 1)],
])('is not let in %s', async (_, until) => {
  const { status, body } = await admin.post<Problem>('/api/employees', request(until));
  expect([status, body.code]).toEqual([400, 'invalid_request']);
});

it('is the only role that ends by itself', async () => {
  const roles = [{ role: 'finance', departmentId: null, until: inDays(3) }];
  expect((await admin.post('/api/employees', { ...request(), roles })).status).toBe(400);
});

it('is given more time, and less, and none, by an admin', async () => {
  const auditor = await anAuditor(app.db);
  const client = await app.as(auditor);
  const set = (roles: object[]) =>
    admin.put(`/api/employees/${auditor.id}/roles`, { roles, reason: 'the audit of this year' });
  const until = inDays(60);
  expect((await set([{ role: 'auditor', departmentId: null, until }])).status).toBe(200);
  expect((await client.get<SessionAnswer>('/api/session')).body.auditorUntil).toBe(until);
  expect((await set([])).status).toBe(200);
  // the news of it travels to every process, also to the one that changed it
  await eventually(async () => (await client.get('/api/ledger')).status === 403, 2_000);
});

it('sees nothing any more seconds after the end', async () => {
  const auditor = await anAuditor(app.db, new Date(Date.now() + 1_500));
  const client = await app.as(auditor);
  expect((await client.get('/api/ledger')).status).toBe(200);
  await eventually(async () => (await client.get('/api/ledger')).status === 403, 8_000);
  expect((await client.get<SessionAnswer>('/api/session')).body).toMatchObject({ roles: [], can: [] });
  // what has ended stands in nobody's way
  const roles = [{ role: 'finance', departmentId: null }];
  const { status } = await admin.put(`/api/employees/${auditor.id}/roles`, { roles, reason: 'joined the house' });
  expect(status).toBe(200);
});
