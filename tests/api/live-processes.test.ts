import { randomUUID } from 'node:crypto';
import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import { aDesk } from '../support/builders.js';
import { useDatabase } from '../support/database.js';
import { listenTo } from '../support/live.js';
import { BIG, wish } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';
import { type ServerProcess, startServer } from '../support/servers.js';
import { aSession } from '../support/sessions.js';

/** What the whole way may take: asked, seen by the head, approved, seen by who asked. */
const WITHIN_MS = 2_000;
const ROUNDS = 5;

const db = useDatabase();
let servers: ServerProcess[] = [];

beforeAll(async () => {
  servers = await Promise.all([startServer(db), startServer(db)]);
});
afterAll(() => Promise.all(servers.map((server) => server.stop())));

async function post(origin: string, token: string, path: string, body: unknown): Promise<GestureAnswer> {
  const answer = await fetch(origin + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as GestureAnswer;
}

it('asked at one process, seen and approved at the other, seen at the first: within two seconds', async () => {
  const desk = await aDesk(db, { allottedMinor: 1_000_000 });
  const [atStaff, atHead] = servers.map(({ origin }) => origin) as [string, string];
  const [staff, head] = [await aSession(db, desk.giver.id), await aSession(db, desk.head.id)];
  const staffHears = await listenTo(atStaff, staff);
  const headHears = await listenTo(atHead, head);
  await Promise.all([staffHears.hear('reset'), headHears.hear('reset')]);

  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    const { gesture } = await post(atStaff, staff, '/api/gestures', wish(desk, BIG));
    await headHears.hear('request', gesture.id);
    await post(atHead, head, `/api/gestures/${gesture.id}/approval`, { decision: 'approve' });
    await staffHears.hear('settlement', gesture.id);
    took.push(performance.now() - began);
  }
  for (const ear of [staffHears, headHears]) ear.leave();
  expect(Math.max(...took)).toBeLessThan(WITHIN_MS);
  await reconcile(db);
});
