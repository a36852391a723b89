import type { Problem } from '@amends/shared/contract/common.js';
import { Client } from 'pg';
import { useApp } from '../support/app.js';
import { aDepartment, anEmployee } from '../support/builders.js';
import { eventually } from '../support/waiting.js';

const app = useApp();
let admin: Client;
let name: string;

beforeAll(async () => {
  admin = new Client({ connectionString: Object.assign(new URL(app.db.adminUrl), { pathname: 'postgres' }).href });
  await admin.connect();
  name = new URL(app.db.adminUrl).pathname.slice(1);
  // The test's own connections are cut as well.
  app.db.owner.on('error', () => undefined);
});
afterAll(() => admin.end());

/** Ends every connection and lets nobody in until told otherwise. */
async function letIn(anybody: boolean): Promise<void> {
  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${anybody ? 'true' : 'false'}`);
  if (anybody) return;
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
}

const ready = async (): Promise<number> => (await app.anonymous.get('/api/health/ready')).status;

it('answers 503 with a time to come back while the database is away, and goes on when it is there again', async () => {
  const employee = await anEmployee(app.db, await aDepartment(app.db));
  const client = await app.as(employee);
  expect([await ready(), (await client.get('/api/session')).status]).toEqual([200, 200]);

  await letIn(false);
  await eventually(async () => (await ready()) === 503, 2000);
  const { status, headers, body } = await client.get<Problem>('/api/session');
  expect([status, body.code, headers['retry-after']]).toEqual([503, 'database_unavailable', '3']);
  expect((await app.anonymous.get('/api/health/live')).status).toBe(200);

  await letIn(true);
  await eventually(async () => (await ready()) === 200, 2000);
  expect((await client.get('/api/session')).status).toBe(200);
});

it('hears of a sign-out again once the connection is back', async () => {
  const employee = await anEmployee(app.db, await aDepartment(app.db));
  const client = await app.as(employee);
  await letIn(false);
  await letIn(true);
  await eventually(async () => (await client.get('/api/session')).status === 200, 2000);
  await eventually(async () => (await listeners()) === 1, 2000);
  await app.db.owner.query('UPDATE employee SET active = false WHERE id = $1', [employee.id]);
  await eventually(async () => (await client.get('/api/session')).status === 401, 1000);
});

async function listeners(): Promise<number> {
  const { rows } = await admin.query<{ count: string }>(
    `SELECT count(*) FROM pg_stat_activity WHERE datname = $1 AND query LIKE 'LISTEN amends_live%'`,
    [name],
  );
  return Number(rows[0]!.count);
}
