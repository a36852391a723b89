import { setTimeout as sleep } from 'node:timers/promises';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import { type DurablePostgres, type Program, startDurablePostgres, startProgram } from '../support/durable.js';
import { insist, type Intended, promisedBy, sendIt, underLoad } from '../support/load.js';
import { reconcile } from '../support/reconcile.js';
import { aSession } from '../support/sessions.js';
import { eventually } from '../support/waiting.js';

const PEOPLE = 4;
const EACH = 4;
/** So many are given before anything is killed, however slow the machine. */
const UNDER_WAY = 80;
const UNDER_WAY_WITHIN_MS = 10_000;
const AFTER_MS = 400;
const BACK_WITHIN_MS = 15_000;

let postgres: DurablePostgres;
let program: Program;
let desk: Desk;
let people: { desk: Desk; token: string }[];

const start = (): Promise<Program> => startProgram({ DATABASE_URL: postgres.db.ownerUrl });

beforeAll(async () => {
  postgres = await startDurablePostgres();
});
afterEach(() => program.end('SIGTERM'));
afterAll(() => postgres.stop());
beforeEach(async () => {
  program = await start();
  desk = await aDesk(postgres.db, { allottedMinor: 100_000_000, envelopeMinor: 1_000_000_000 });
  const desks = [desk, ...(await Promise.all(Array.from({ length: PEOPLE - 1 }, () => aColleague(postgres.db, desk))))];
  people = await Promise.all(
    desks.map(async (one) => ({ desk: one, token: await aSession(postgres.db, one.giver.id) })),
  );
});

const isUnderWay = (intended: readonly Intended[]): Promise<void> =>
  eventually(
    async () => intended.filter(({ acknowledged }) => acknowledged !== null).length >= UNDER_WAY,
    UNDER_WAY_WITHIN_MS,
  );

/** Every intention is one gesture, and every promise is kept to the letter. */
async function expectEachOnce(intended: readonly Intended[]): Promise<void> {
  const { rows } = await postgres.db.owner.query<{ id: string }>(
    `SELECT id FROM gesture WHERE department_id = $1 AND state = 'granted'`,
    [desk.department.id],
  );
  const promised = intended.map((one) => promisedBy(one).gesture.id);
  expect(new Set(promised).size).toBe(intended.length);
  expect(rows.map(({ id }) => id).toSorted()).toEqual(promised.toSorted());
  await reconcile(postgres.db);
}

/** Asks again for what was promised before: the same words come back. */
async function expectSameWords(sample: readonly Intended[]): Promise<void> {
  for (const one of sample) {
    const again: Intended = { ...one, acknowledged: null };
    await sendIt(program.address, again, {});
    expect(again.acknowledged).toBe(one.acknowledged);
  }
}

it('keeps every promised gesture when the server is killed while many are given', async () => {
  const { intended, enough } = underLoad(program.address, people, EACH);
  await isUnderWay(intended);
  expect(await program.end('SIGKILL')).toBe('SIGKILL');
  await enough();
  const promised = intended.filter(({ acknowledged }) => acknowledged !== null);
  expect(promised.length).toBeGreaterThan(UNDER_WAY - 1);
  expect(promised.length).toBeLessThan(intended.length);

  program = await start();
  await insist(program.address, intended);
  await expectEachOnce(intended);
  await expectSameWords(promised.slice(-10));
});

it('keeps every promised gesture when PostgreSQL is killed while many are given, and goes on without a restart', async () => {
  const { intended, troubles, enough } = underLoad(program.address, people, EACH);
  await isUnderWay(intended);
  postgres.kill();
  const before = intended.length;
  const isBack = async (): Promise<boolean> => intended.slice(before).some(({ acknowledged }) => acknowledged !== null);
  await eventually(isBack, BACK_WITHIN_MS);
  await sleep(AFTER_MS);
  await enough();
  expect(Object.keys(troubles).toSorted()).toEqual(['503 database_unavailable']);

  await insist(program.address, intended);
  await expectEachOnce(intended);
  await expectSameWords(intended.slice(0, 10));
});

it('ends cleanly under load: what runs is finished, what comes later is told to come again', async () => {
  const { intended, troubles, enough } = underLoad(program.address, people, EACH);
  await isUnderWay(intended);
  expect(await program.end('SIGTERM')).toBe(0);
  await enough();
  expect(Object.keys(troubles).filter((trouble) => trouble !== '503 busy')).toEqual([]);
  program = await start();
  await insist(program.address, intended);
  await expectEachOnce(intended);
});
