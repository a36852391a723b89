import { type TestApp, useTwins } from '../support/app.js';
import { aColleague, aDesk, aDraftPolicy, type Desk, publish } from '../support/builders.js';
import type { Answer, Client } from '../support/client.js';
import { anOfficer } from '../support/company.js';
import { watching } from '../support/onlooker.js';
import { aGesture, BIG, type Either, give, oneKey, reverse, settle } from '../support/over-http.js';

const CROWD = 64;
const twins = useTwins();
const [one] = twins;

async function expectReconciled(): Promise<void> {
  const finance = await one.as(await anOfficer(one.db, 'finance'));
  const { body } = await finance.get<{ ok: boolean }>('/api/ledger/reconciliation');
  expect(body.ok).toBe(true);
}
afterEach(expectReconciled);

/** The same person at both instances. */
const atBoth = async (person: { id: string }): Promise<[Client, Client]> => {
  const [first, second] = await Promise.all(twins.map((app: TestApp) => app.as(person)));
  return [first!, second!];
};

const crowd = <Result>(clients: readonly Client[], act: (client: Client, i: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: CROWD }, (_, i) => act(clients[i % clients.length]!, i)));

/** How often each answer came: `{ granted: 1, over_budget: 63 }`. */
function tally(answers: readonly Answer<Either<{ gesture?: { state: string } }>>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { body } of answers) {
    const name = body.code ?? body.gesture?.state ?? '?';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const standing = async (desk: Desk): Promise<number> => {
  const { rowCount } = await one.db.owner.query(`SELECT FROM gesture WHERE department_id = $1 AND state = 'granted'`, [
    desk.department.id,
  ]);
  return rowCount ?? 0;
};

it('64 grants on the last €10 give it once, and no look from outside sees more', async () => {
  const desk = await aDesk(one.db, { allottedMinor: 1_000 });
  const clients = await atBoth(desk.giver);
  const { result, looks } = await watching(one.db, () => crowd(clients, (client) => give(client, desk)));
  expect(tally(result)).toEqual({ granted: 1, over_budget: CROWD - 1 });
  expect(looks).toBeGreaterThan(0);
});

it('one key 64 times gives one gesture and 64 identical answers', async () => {
  const desk = await aDesk(one.db);
  const key = oneKey();
  const answers = await crowd(await atBoth(desk.giver), (client) => give(client, desk, {}, key));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers.filter(({ headers }) => headers['idempotent-replay'] === 'true')).toHaveLength(CROWD - 1);
  expect(await standing(desk)).toBe(1);
});

it('one key for two requests acts for one of them only', async () => {
  const desk = await aDesk(one.db);
  const key = oneKey();
  const answers = await crowd(await atBoth(desk.giver), (client, i) =>
    give(client, desk, { amountMinor: i % 4 < 2 ? 400 : 500 }, key),
  );
  expect(tally(answers)).toEqual({ granted: CROWD / 2, idempotency_key_reused: CROWD / 2 });
  expect(await standing(desk)).toBe(1);
});

it('a crowd of colleagues gives one customer what one customer may get once', async () => {
  const desk = await aDesk(one.db, { shapes: [{ per_customer_90_days: 1 }] });
  const desks = await Promise.all(Array.from({ length: 16 }, () => aColleague(one.db, desk)));
  const clients = (await Promise.all(desks.map(({ giver }) => atBoth(giver)))).flat();
  const answers = await crowd(clients, (client) => give(client, desk, { customer: { reference: 'AV 440' } }));
  expect(tally(answers)).toEqual({ granted: 1, customer_limit_reached: CROWD - 1 });
});

it('grants against reversals spend what stands and no more', async () => {
  const desk = await aDesk(one.db, { allottedMinor: 8_000 });
  const given = await Promise.all(Array.from({ length: 8 }, () => aGesture(one, desk)));
  const answers = await crowd(await atBoth(desk.giver), (client, i) =>
    i % 2 ? give(client, desk) : reverse(client, given[Math.floor(i / 2) % 8]!.gesture.id),
  );
  const { granted = 0, reversed, not_reversible } = tally(answers);
  expect([reversed, not_reversible]).toEqual([8, 24]);
  expect(await standing(desk)).toBe(granted);
  expect(granted).toBeLessThanOrEqual(8);
});

it('approvals and refusals at once: exactly one stands, the others are told which', async () => {
  const desk = await aDesk(one.db);
  const { gesture } = await aGesture(one, desk, BIG);
  const answers = await crowd(await atBoth(desk.head), (client, i) =>
    settle(client, gesture.id, i % 4 < 2 ? 'approve' : 'refuse'),
  );
  const { already_settled, ...won } = tally(answers);
  expect(already_settled).toBe(CROWD - 1);
  expect(Object.values(won)).toEqual([1]);
  const states = new Set(answers.filter(({ status }) => status === 409).map(({ body }) => body['state']));
  expect([...states]).toEqual(Object.keys(won));
});

describe('when the policy changes', () => {
  const pause = (desk: Desk) =>
    one.db.owner.query(`INSERT INTO option_pause (department_id, option_id, reason) VALUES ($1, $2, 'sold out')`, [
      desk.department.id,
      desk.policy.optionIds[0],
    ]);

  it('nobody gives a paused option once the pause is in, at either instance', async () => {
    const desk = await aDesk(one.db, { allottedMinor: 100_000 });
    const clients = await atBoth(desk.giver);
    for (const client of clients) await give(client, desk);
    const before = await standing(desk);
    const during = crowd(clients, (client) => give(client, desk, { amountMinor: 100 }));
    await pause(desk);
    const after = await Promise.all(clients.map((client) => give(client, desk)));
    expect(tally(after)).toEqual({ option_paused: 2 });
    const { granted = 0, option_paused = 0 } = tally(await during);
    expect(granted + option_paused).toBe(CROWD);
    expect(await standing(desk)).toBe(before + granted);
  });

  it('nobody gives under a superseded version once the new one is in', async () => {
    const desk = await aDesk(one.db, { allottedMinor: 100_000 });
    const clients = await atBoth(desk.giver);
    for (const client of clients) await give(client, desk);
    const next = await aDraftPolicy(one.db, desk.department, { version: 2 });
    const during = crowd(clients, (client) => give(client, desk, { amountMinor: 100, policyVersion: 1 }));
    await publish(one.db, desk.department, next.versionId);
    const after = await Promise.all(clients.map((client) => give(client, desk)));
    expect(tally(after)).toEqual({ option_not_in_policy: 2 });
    const { granted = 0, ...refused } = tally(await during);
    expect(
      Object.keys(refused).every((code) => ['option_not_in_policy', 'policy_superseded', 'busy'].includes(code)),
    ).toBe(true);
    expect(await standing(desk)).toBe(granted + 2);
    const renewed = { ...desk, policy: next };
    const fresh = await Promise.all(clients.map((client) => give(client, renewed, { policyVersion: 2 })));
    expect(tally(fresh)).toEqual({ granted: 2 });
  });

  it('gives nothing more once somebody is deactivated, at either instance', async () => {
    const desk = await aDesk(one.db, { allottedMinor: 100_000 });
    const clients = await atBoth(desk.giver);
    for (const client of clients) await give(client, desk);
    const during = crowd(clients, (client) => give(client, desk, { amountMinor: 100 }));
    await one.db.owner.query('UPDATE employee SET active = false WHERE id = $1', [desk.giver.id]);
    const after = await Promise.all(clients.map((client) => give(client, desk)));
    expect(tally(after)).toEqual({ not_signed_in: 2 });
    const { granted = 0, not_signed_in = 0 } = tally(await during);
    expect(granted + not_signed_in).toBe(CROWD);
    expect(await standing(desk)).toBe(granted + 2);
  });
});
