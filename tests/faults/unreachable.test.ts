import type { Problem } from '@amends/shared/contract/common.js';
import { Client as ClientOfPostgres } from 'pg';
import { createApp } from '../../backend/src/create-app.js';
import type { TestApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import { type Answer, type Client, clientOf } from '../support/client.js';
import { closeDatabase, openDatabase } from '../support/database.js';
import { give, oneKey } from '../support/over-http.js';
import { layLine, type Line } from '../support/proxy.js';
import { reconcile } from '../support/reconcile.js';
import { aSession } from '../support/sessions.js';
import { testSettings } from '../support/settings.js';
import { eventually, somebodyWaits } from '../support/waiting.js';

/** Nobody at a counter waits longer for an answer. */
const PATIENCE_MS = 5_000;
const SOON_MS = 3_000;

let line: Line;
let app: TestApp;
/** Only a superuser sees what others listen to. */
let admin: ClientOfPostgres;
let desk: Desk;
let staff: Client;

beforeAll(async () => {
  const db = await openDatabase();
  line = await layLine(db.runtimeUrl);
  admin = new ClientOfPostgres(db.adminUrl);
  await admin.connect();
  const nest = await createApp({ runtimeUrl: line.url, demo: false, settings: testSettings, logLevels: [] });
  app = {
    db,
    nest,
    anonymous: clientOf(nest, null),
    as: async ({ id }) => clientOf(nest, await aSession(db, id)),
  };
});
beforeEach(async () => {
  desk = await aDesk(app.db);
  staff = await app.as(desk.giver);
  await staff.get('/api/desk');
});
afterEach(async () => {
  await line.mend();
  await isBack();
  await reconcile(app.db);
});
afterAll(async () => {
  await Promise.all([app.nest.close(), admin.end()]);
  await line.close();
  await closeDatabase(app.db);
});

async function timed<Result>(act: () => Promise<Result>): Promise<[Result, number]> {
  const start = Date.now();
  return [await act(), Date.now() - start];
}

function expectToldToTryAgain({ status, headers, body }: Answer<unknown>): void {
  expect([status, (body as Problem).code]).toEqual([503, 'database_unavailable']);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect((body as Problem).detail).toContain('never carried out twice');
}

/** The database answers, and the connection that hears of changes is there again. */
const isBack = (): Promise<void> =>
  eventually(async () => {
    const { rowCount } = await admin.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN amends_live%'`,
    );
    return rowCount === 1 && (await app.anonymous.get('/api/health/ready')).status === 200;
  }, SOON_MS);

it('says at once that nobody is there, and goes on by itself when somebody is', async () => {
  await line.cut();
  for (const path of ['/api/desk', '/api/gestures', '/api/health/ready']) {
    const [answer, ms] = await timed(() => staff.get(path));
    expectToldToTryAgain(answer);
    expect(ms).toBeLessThan(PATIENCE_MS);
  }
  expectToldToTryAgain(await give(staff, desk));
  expect((await app.anonymous.get('/api/health/live')).status).toBe(200);
  await line.mend();
  await isBack();
  expect((await give(staff, desk)).status).toBe(201);
});

it('ends the wait for an answer that does not come, and the same key finds out what became of it', async () => {
  const key = oneKey();
  const given = async (): Promise<number | null> =>
    (await app.db.owner.query('SELECT FROM gesture WHERE employee_id = $1', [desk.giver.id])).rowCount;
  // held up inside the database, so that the line falls silent between the question and its answer
  const holder = await app.db.owner.connect();
  await holder.query('BEGIN');
  await holder.query('SELECT FROM budget WHERE employee_id = $1 FOR NO KEY UPDATE', [desk.giver.id]);
  const waiting = timed(() => give(staff, desk, {}, key));
  await somebodyWaits(app.db);
  line.silence();
  await holder.query('COMMIT');
  holder.release();
  await eventually(async () => (await given()) === 1, SOON_MS);
  expectToldToTryAgain(await app.anonymous.get('/api/health/ready'));
  const [lost, ms] = await waiting;
  expectToldToTryAgain(lost);
  expect(ms).toBeLessThan(PATIENCE_MS);
  await line.mend();
  await isBack();
  const found = await give(staff, desk, {}, key);
  expect([found.status, found.headers['idempotent-replay']]).toEqual([201, 'true']);
  expect(found.body.budget).toMatchObject({ spentMinor: 1_000 });
});

it('remembers nothing from before an outage that changed meanwhile', async () => {
  const leaving = await app.as(desk.head);
  expect((await leaving.get('/api/session')).status).toBe(200);
  await line.cut();
  await app.db.owner.query('UPDATE employee SET active = false WHERE id = $1', [desk.head.id]);
  await app.db.owner.query(`INSERT INTO option_pause (department_id, option_id, reason) VALUES ($1, $2, 'sold out')`, [
    desk.department.id,
    desk.policy.optionIds[0],
  ]);
  await line.mend();
  await isBack();
  expect((await leaving.get('/api/session')).status).toBe(401);
  expect((await give(staff, desk)).body.code).toBe('option_paused');
});
