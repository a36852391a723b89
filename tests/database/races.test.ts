import { randomUUID } from 'node:crypto';
import {
  type Answer,
  entriesOf,
  grant,
  grantArguments,
  openBudget,
  OWN_MINUTES,
  reverse,
  type Wish,
} from '../support/acts.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import { atOnce, tally } from '../support/crowd.js';
import { call, useDatabase } from '../support/database.js';
import { watching } from '../support/onlooker.js';
import { fromProcesses } from '../support/processes.js';
import { reconcile } from '../support/reconcile.js';

const CROWD = 64;

const db = useDatabase();
afterEach(() => reconcile(db));

async function grantAtOnce(howMany: number, wishOf: (index: number) => [Desk, Wish]): Promise<Answer[]> {
  const calls = await Promise.all(Array.from({ length: howMany }, (_, i) => grantArguments(db.runtime, ...wishOf(i))));
  return atOnce(db, howMany, (client, i) => call<Answer>(client, 'grant_gesture', calls[i]));
}

/** The answer as it was given first. */
const asAtFirst = (answer: Answer): string => JSON.stringify({ ...answer, replay: undefined });

const gesturesOf = async (desk: Desk): Promise<number> => {
  const { rowCount } = await db.owner.query('SELECT FROM gesture WHERE department_id = $1', [desk.department.id]);
  return rowCount ?? 0;
};

describe('at the same moment', () => {
  it('64 grants on the last €10 give it once', async () => {
    const desk = await aDesk(db, { allottedMinor: 1_000 });
    const answers = await grantAtOnce(CROWD, () => [desk, {}]);
    expect(tally(answers)).toEqual({ granted: 1, over_budget: CROWD - 1 });
  });

  it('64 grants of €10 out of €200 give it twenty times, numbered without a gap', async () => {
    const desk = await aDesk(db, { allottedMinor: 20_000 });
    const answers = await grantAtOnce(CROWD, () => [desk, {}]);
    expect(tally(answers)).toEqual({ granted: 20, over_budget: CROWD - 20 });
    const granted = answers.filter((answer) => answer.outcome === 'granted').map((answer) => answer.budget.seq);
    expect(granted.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 2));
  });

  it('64 times one key give one gesture and 64 times the same answer', async () => {
    const desk = await aDesk(db);
    const key = randomUUID();
    const answers = await grantAtOnce(CROWD, () => [desk, { key }]);
    expect(answers.filter((answer) => answer.replay)).toHaveLength(CROWD - 1);
    expect(new Set(answers.map(asAtFirst)).size).toBe(1);
    expect(await gesturesOf(desk)).toBe(1);
  });

  it('one key for two requests acts for one of them only', async () => {
    const desk = await aDesk(db);
    const key = randomUUID();
    const answers = await grantAtOnce(CROWD, (i) => [desk, { key, body: i % 2 ? 'one' : 'other' }]);
    expect(tally(answers)).toEqual({ granted: CROWD / 2, key_reused: CROWD / 2 });
    expect(new Set(answers.map((answer) => answer.outcome === 'granted' && answer.gestureId)).size).toBe(2);
    expect(await gesturesOf(desk)).toBe(1);
  });

  it('one refused key stays refused for everybody who repeats it', async () => {
    const desk = await aDesk(db, { allottedMinor: 1_500 });
    const [first, second] = [randomUUID(), randomUUID()];
    const answers = await grantAtOnce(CROWD, (i) => [desk, { key: i % 2 ? first : second }]);
    expect(tally(answers)).toEqual({ granted: CROWD / 2, over_budget: CROWD / 2 });
  });

  it('64 colleagues give one customer what one customer may get once', async () => {
    const desk = await aDesk(db);
    const desks = await Promise.all(Array.from({ length: CROWD }, () => aColleague(db, desk)));
    const answers = await grantAtOnce(CROWD, (i) => [desks[i]!, { customer: 'LH-440', perCustomer: 1 }]);
    expect(tally(answers)).toEqual({ granted: 1, customer_limit_reached: CROWD - 1 });
  });

  it('64 new colleagues never get more than the envelope has', async () => {
    const desk = await aDesk(db, { allottedMinor: 1_000, envelopeMinor: 10_500, envelopeRule: 'stop' });
    const desks = await Promise.all(Array.from({ length: CROWD }, () => aColleague(db, desk)));
    const budgets = await atOnce(db, CROWD, (client, i) => openBudget(client, desks[i]!));
    const allotted = budgets.map((budget) => budget.allottedMinor).toSorted((a, b) => b - a);
    expect(allotted.slice(0, 12)).toEqual([...Array.from({ length: 10 }, () => 1_000), 500, 0]);
  });

  it('grants and reversals change places without losing a cent', async () => {
    const desk = await aDesk(db, { allottedMinor: 32_000 });
    const given = await grantAtOnce(32, () => [desk, {}]);
    const calls = await Promise.all(Array.from({ length: 32 }, () => grantArguments(db.runtime, desk)));
    const answers = await atOnce(db, CROWD, (client, i) =>
      i % 2
        ? call<Answer>(client, 'grant_gesture', calls[(i - 1) / 2])
        : reverse(client, desk.giver, given[i / 2]!.gestureId, { withinMinutes: OWN_MINUTES }),
    );
    const { granted = 0, reversed } = tally(answers);
    expect(reversed).toBe(32);
    expect(await openBudget(db.runtime, desk)).toMatchObject({ spentMinor: granted * 1_000 });
  });

  it('32 reversals undo a gesture once', async () => {
    const desk = await aDesk(db);
    const { gestureId, budget } = await grant(db, desk);
    const answers = await atOnce(db, 32, (client, i) => reverse(client, i % 2 ? desk.giver : desk.head, gestureId));
    expect(tally(answers)).toEqual({ reversed: 1, not_reversible: 31 });
    expect((await entriesOf(db, budget.id)).map((entry) => entry.kind)).toEqual(['open', 'grant', 'reversal']);
  });
});

describe('from two processes at the same moment', () => {
  const twice = async (desk: Desk, wish: Wish): Promise<Record<string, unknown>[][]> =>
    Promise.all(
      [0, 1].map(() => Promise.all(Array.from({ length: 32 }, () => grantArguments(db.runtime, desk, wish)))),
    );

  it('one key gives one gesture and the same answer to both', async () => {
    const desk = await aDesk(db);
    const calls = await twice(desk, { key: randomUUID() });
    const answers = await fromProcesses<Answer>(db, 'grant_gesture', calls);
    expect(answers).toHaveLength(CROWD);
    expect(new Set(answers.map(asAtFirst)).size).toBe(1);
    expect(await gesturesOf(desk)).toBe(1);
  });

  it('the last €10 are given once, and no look from outside sees more', async () => {
    const desk = await aDesk(db, { allottedMinor: 1_000 });
    const calls = await twice(desk, {});
    const { result, looks } = await watching(db, () => fromProcesses<Answer>(db, 'grant_gesture', calls));
    expect(tally(result)).toEqual({ granted: 1, over_budget: CROWD - 1 });
    expect(looks).toBeGreaterThan(0);
  });
});
