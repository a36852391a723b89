import { randomInt } from 'node:crypto';
import type { PoolClient } from 'pg';
import {
  type Answer,
  ask,
  entriesOf,
  expireRequests,
  grantArguments,
  grantTogether,
  openBudget,
  reverse,
  settle,
} from '../support/acts.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import { later, travelTo } from '../support/clock.js';
import { atOnce, tally } from '../support/crowd.js';
import { call, useDatabase } from '../support/database.js';
import { adjust, changeOverride, changePlan, endService, envelopesOf, type MoneyAnswer } from '../support/money.js';
import { watching } from '../support/onlooker.js';
import { reconcile } from '../support/reconcile.js';
import { somebodyWaits } from '../support/waiting.js';

const CROWD = 32;
const NOON = '2026-11-22T12:00:00Z';
const DECEMBER = '2026-12-01T00:00:00Z';

const db = useDatabase();
beforeEach(() => travelTo(db, NOON));
afterEach(() => reconcile(db));

/** The ledger's own words for "decide again" and "not any more"; anything else, a deadlock above all, fails the test. */
const EXPECTED = ['AM001', 'AM002', 'AM003', 'AM005'];

async function orItsCode<A extends { outcome: string }>(act: Promise<A>): Promise<{ outcome: string }> {
  try {
    return await act;
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (EXPECTED.includes(code)) return { outcome: code };
    throw error;
  }
}

const give = async (client: PoolClient, desk: Desk, amountMinor = 1_000): Promise<{ outcome: string }> =>
  orItsCode(call<Answer>(client, 'grant_gesture', await grantArguments(client, desk, { amountMinor })));

const team = async (desk: Desk, size: number): Promise<Desk[]> => {
  const desks = [desk, ...(await Promise.all(Array.from({ length: size - 1 }, () => aColleague(db, desk))))];
  await Promise.all(desks.map((each) => openBudget(db.runtime, each)));
  return desks;
};

it('withdrawals at once take what is there, and no more', async () => {
  const desk = await aDesk(db);
  await openBudget(db.runtime, desk);
  const answers = await atOnce(db, CROWD, (client) => adjust(client, desk, { [desk.giver.id]: -1_000 }));
  expect(tally(answers)).toEqual({ adjusted: 10, below_committed: CROWD - 10 });
});

it('top-ups at once stop at the envelope', async () => {
  const desk = await aDesk(db, { envelopeMinor: 15_500, envelopeRule: 'stop' });
  await openBudget(db.runtime, desk);
  const answers = await atOnce(db, CROWD, (client) => adjust(client, desk, { [desk.giver.id]: 1_000 }));
  expect(tally(answers)).toEqual({ adjusted: 5, envelope_exceeded: CROWD - 5 });
});

it('withdrawals against grants: what is given is never taken back', async () => {
  const desk = await aDesk(db, { allottedMinor: 20_000 });
  await openBudget(db.runtime, desk);
  const { result } = await watching(db, () =>
    atOnce<{ outcome: string }>(db, CROWD, (client, i) =>
      i % 2 ? give(client, desk) : adjust(client, desk, { [desk.giver.id]: -2_000 }),
    ),
  );
  const { granted = 0, adjusted = 0 } = tally(result);
  expect(await openBudget(db.runtime, desk)).toMatchObject({
    spentMinor: granted * 1_000,
    allottedMinor: 20_000 - adjusted * 2_000,
  });
});

it('bulk changes against grants, alone and shared, wait for nobody crosswise', async () => {
  const desks = await team(await aDesk(db, { allottedMinor: 50_000 }), 8);
  const everybody = (amount: number) => Object.fromEntries(desks.map(({ giver }) => [giver.id, amount]));
  const answers = await atOnce<{ outcome: string }[]>(db, CROWD, async (client, i) => {
    if (i % 4 === 0) return [await adjust(client, desks[0]!, everybody(i % 8 ? 500 : -500))];
    if (i % 4 === 1) return [await give(client, desks[i % 8]!)];
    const grants = await Promise.all(desks.map((desk) => grantArguments(client, desk)));
    const shared = await grantTogether(client, grants);
    return shared.map(({ answer, failed }) => ({ outcome: answer?.outcome ?? failed ?? 'alone' }));
  });
  expect(tally(answers.flat())).toEqual({ adjusted: 8, granted: 8 + 16 * 8 });
});

it('moves from one to the other and back end, and keep the sum', async () => {
  const [one, other] = (await team(await aDesk(db), 2)) as [Desk, Desk];
  const move = (client: PoolClient, from: Desk, to: Desk): Promise<MoneyAnswer> =>
    adjust(client, one, { [from.giver.id]: -3_000, [to.giver.id]: 3_000 });
  const answers = await atOnce(db, CROWD, (client, i) => (i % 2 ? move(client, one, other) : move(client, other, one)));
  const { adjusted = 0, below_committed = 0 } = tally(answers);
  expect(adjusted + below_committed).toBe(CROWD);
  const budgets = await Promise.all([one, other].map((desk) => openBudget(db.runtime, desk)));
  expect(budgets[0]!.allottedMinor + budgets[1]!.allottedMinor).toBe(20_000);
});

describe.each([
  ['a deactivation', true, 'AM002'],
  ['a move to another desk', false, 'AM005'],
] as const)('%s against grants', (_, leave, refusal) => {
  it.each([true, false])('stops them with the books closed (budget already open: %s)', async (opened) => {
    const desk = await aDesk(db, { allottedMinor: 40_000 });
    if (opened) await openBudget(db.runtime, desk);
    const answers = await atOnce<{ outcome: string }>(db, CROWD, (client, i) =>
      i === CROWD / 2 ? endService(client, desk, leave) : give(client, desk),
    );
    const { granted = 0, ended, ...others } = tally(answers);
    expect([ended, Object.keys(others).filter((code) => code !== refusal)]).toEqual([1, []]);
    const budget = await openBudget(db.runtime, desk);
    expect(budget).toMatchObject({ allottedMinor: granted * 1_000, spentMinor: granted * 1_000 });
    expect(await envelopesOf(db, desk.department)).toMatchObject([{ spent: granted * 1_000 }]);
  });

  it('ends a request once, whoever else answers it', async () => {
    const desk = await aDesk(db);
    const { gestureId, budget } = await ask(db, desk);
    await atOnce<{ outcome: string }>(db, 9, (client, i) =>
      i === 4 ? endService(client, desk, leave) : settle(client, desk.head, gestureId, i % 2 ? 'approve' : 'refuse'),
    );
    const kinds = (await entriesOf(db, budget.id)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => ['post', 'release'].includes(kind))).toHaveLength(1);
  });
});

it('an adjustment at the turn of the period never lands in the old one', async () => {
  const desk = await aDesk(db, { carryOverCapMinor: 4_000 });
  const november = await openBudget(db.runtime, desk);
  const holder = await db.owner.connect();
  await holder.query('BEGIN');
  await holder.query('SELECT FROM budget WHERE id = $1 FOR NO KEY UPDATE', [november.id]);
  const acting = atOnce<{ outcome: string }>(db, 12, async (client, i) =>
    i % 2
      ? orItsCode(adjust(client, desk, { [desk.giver.id]: 100 }))
      : orItsCode(openBudget(client, desk).then(() => ({ outcome: 'opened' }))),
  );
  await somebodyWaits(db, 12);
  await travelTo(db, DECEMBER);
  await holder.query('COMMIT');
  holder.release();
  const { opened, adjusted = 0, AM003 = 0 } = tally(await acting);
  expect([opened, adjusted + AM003]).toEqual([6, 6]);
  expect((await entriesOf(db, november.id)).map(({ kind }) => kind)).toEqual(['open', 'carry_out', 'lapse']);
  expect(await openBudget(db.runtime, desk)).toMatchObject({ allottedMinor: 14_000 + adjusted * 100 });
});

it('plans that change while the period turns leave nothing behind', async () => {
  const desk = await aDesk(db, { carryOverCapMinor: 2_000 });
  const desks = await team(desk, 4);
  const periods = ['month', 'week', 'day', 'quarter'] as const;
  await atOnce<{ outcome: string }>(db, CROWD, async (client, i) => {
    if (i === CROWD / 2) await travelTo(db, DECEMBER);
    if (i % 4) return give(client, desks[i % 4]!, 300);
    const plan = { period: periods[(i / 4) % 4]!, allottedMinor: 1_000 * (i % 5), carryOverCapMinor: 500 };
    return changePlan(client, desk, plan, i % 8 ? 'now' : 'next_period');
  });
  for (const days of [9, 40, 100]) {
    await travelTo(db, later(NOON, days * 24 * 60 * 60));
    const budgets = await atOnce(db, 8, (client, i) => openBudget(client, desks[i % 4]!));
    expect(new Set(budgets.map(({ id }) => id)).size).toBe(4);
    await reconcile(db);
  }
});

it('after a storm of heads and staff, across days, every cent is where it belongs', async () => {
  const settings = { period: 'day', allottedMinor: 5_000, carryOverCapMinor: 1_500, envelopeMinor: 60_000 } as const;
  const desk = await aDesk(db, { ...settings, envelopeRule: 'stop', timeZone: 'Asia/Almaty' });
  const desks = await team(desk, 6);
  const requests: string[] = [];
  const seen: { outcome: string }[] = [];
  let acts = 0;

  async function something(client: PoolClient): Promise<{ outcome: string }> {
    const one = desks[randomInt(desks.length)]!;
    const other = desks[randomInt(desks.length)]!;
    const amount = randomInt(1, 20) * 100;
    const request = requests.at(-1 - randomInt(5));
    switch (randomInt(10)) {
      case 0:
        return adjust(client, desk, { [one.giver.id]: amount * (randomInt(2) ? 1 : -1) });
      case 1:
        return adjust(client, desk, { [one.giver.id]: -amount, ...(one !== other && { [other.giver.id]: amount }) });
      case 2:
        return adjust(client, desk, Object.fromEntries(desks.map(({ giver }) => [giver.id, randomInt(-5, 6) * 100])));
      case 3:
        return changePlan(
          client,
          desk,
          { ...settings, allottedMinor: randomInt(30, 70) * 100, envelopeRule: randomInt(2) ? 'stop' : 'warn' },
          randomInt(3) ? 'now' : 'next_period',
        );
      case 4:
        return changeOverride(
          client,
          one,
          randomInt(2) ? { allotmentMinor: randomInt(90) * 100, until: '2026-11-23' } : null,
        );
      case 5: {
        const wish = { amountMinor: amount, needsApproval: { code: 'over_authority_limit' }, requestApproval: true };
        const answer = await call<Answer>(client, 'grant_gesture', await grantArguments(client, one, wish));
        if (answer.outcome === 'awaiting') requests.push(answer.gestureId);
        return answer;
      }
      case 6:
        return request ? settle(client, desk.head, request, 'approve') : { outcome: 'nothing' };
      case 7:
        return request ? reverse(client, desk.head, request) : { outcome: 'nothing' };
      case 8:
        await expireRequests(client);
        return { outcome: 'swept' };
      default:
        return give(client, one, amount);
    }
  }

  const storm = atOnce(db, 20, async (client, i) => {
    for (let n = 0; n < 25; n += 1) {
      seen.push(await orItsCode(something(client)));
      acts += 1;
      if (acts % 30 === 0) await travelTo(db, later(NOON, (acts / 30) * 2 * 60 * 60));
    }
    if (i < 2) seen.push(await endService(client, desks[i]!, i === 0));
  });
  const { looks } = await watching(db, () => storm);
  expect(looks).toBeGreaterThan(0);
  expect(Object.keys(tally(seen))).toEqual(
    expect.arrayContaining(['adjusted', 'below_committed', 'changed', 'granted', 'ended']),
  );
});
