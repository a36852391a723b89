import { randomUUID } from 'node:crypto';
import { ask, entriesOf, grant, grantArguments, openBudget, reverse, stateOf } from '../support/acts.js';
import { aColleague, aDesk, aPublishedPolicy } from '../support/builders.js';
import { later, travelTo } from '../support/clock.js';
import { call, sqlStateOf, useDatabase } from '../support/database.js';
import { reconcile } from '../support/reconcile.js';

const NOON = '2026-11-22T12:00:00.000Z';
const DAY = 24 * 60 * 60;

const db = useDatabase();
beforeEach(() => travelTo(db, NOON));
afterEach(() => reconcile(db));

describe('a grant', () => {
  it('takes the money, names its entry in the ledger and hands over a code', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000 });
    const answer = await grant(db, desk, { amountMinor: 1_800 });
    expect(answer).toMatchObject({
      outcome: 'granted',
      voucher: { code: expect.stringMatching(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/) },
      budget: { allottedMinor: 5_000, spentMinor: 1_800, heldMinor: 0, seq: 2, from: '2026-11-01', to: '2026-11-30' },
    });
    expect(await entriesOf(db, answer.budget.id)).toEqual([
      { kind: 'open', allotted: 5_000, spent: 0, held: 0 },
      { kind: 'grant', allotted: 0, spent: 1_800, held: 0 },
    ]);
  });

  it('carries no code where the option has none', async () => {
    const desk = await aDesk(db, { carriesCode: false });
    expect(await grant(db, desk)).toMatchObject({ outcome: 'granted', voucher: null });
  });

  it('gives a code that is valid to the end of a local day', async () => {
    const almaty = await aDesk(db, { timeZone: 'Asia/Almaty' });
    expect((await grant(db, almaty, { validDays: 2 })).voucher!.validUntil).toBe('2026-11-24T19:00:00+00:00');
    expect((await grant(db, almaty, { validDays: null })).voucher!.validUntil).toBe('2026-11-22T19:00:00+00:00');
  });

  it('may take the last cent and not one more', async () => {
    const desk = await aDesk(db, { allottedMinor: 2_000 });
    expect(await grant(db, desk, { amountMinor: 2_000 })).toMatchObject({ outcome: 'granted' });
    expect(await grant(db, desk, { amountMinor: 1 })).toMatchObject({
      outcome: 'refused',
      code: 'over_budget',
      remainingMinor: 0,
      amountMinor: 1,
      currency: 'EUR',
    });
  });

  it('fails without a trace on a policy that has moved on', async () => {
    const desk = await aDesk(db);
    const old = await grantArguments(db.runtime, desk);
    await aPublishedPolicy(db, desk.department, { version: 2 });
    expect(await sqlStateOf(call(db.runtime, 'grant_gesture', old))).toBe('AM001');
    const { rows } = await db.owner.query('SELECT FROM answered_request WHERE key = $1', [old['p_key']]);
    expect(rows).toHaveLength(0);
  });

  it('fails for somebody who was deactivated', async () => {
    const desk = await aDesk(db);
    await db.owner.query('UPDATE employee SET active = false WHERE id = $1', [desk.giver.id]);
    expect(await sqlStateOf(grant(db, desk))).toBe('AM002');
  });

  it.each([0, -1_000, 100_000_000_001])('never writes an amount of %d', async (amountMinor) => {
    const desk = await aDesk(db, { allottedMinor: 100_000_000_000 });
    const state = await sqlStateOf(grant(db, desk, { amountMinor, requestApproval: true }));
    expect(state).toBe('23514');
  });

  it('is decided under read committed only', async () => {
    const args = await grantArguments(db.runtime, await aDesk(db));
    const client = await db.runtime.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await expect(call(client, 'grant_gesture', args)).rejects.toThrow('needs READ COMMITTED');
    await client.query('ROLLBACK');
    client.release();
  });
});

describe('a refusal', () => {
  it('of the policy comes before the customer and the money are looked at', async () => {
    const desk = await aDesk(db, { allottedMinor: 0 });
    const answer = await grant(db, desk, {
      refusal: { code: 'category_not_covered' },
      customer: 'LH-440',
      perCustomer: 1,
    });
    expect(answer).toMatchObject({ outcome: 'refused', code: 'category_not_covered' });
    const { rows } = await db.owner.query('SELECT FROM customer WHERE department_id = $1', [desk.department.id]);
    expect(rows).toHaveLength(0);
  });

  it.each([
    ['customer_limit_reached', { customer: 'LH-440', perCustomer: 1, needsApproval: { code: 'over_authority_limit' } }],
    ['over_authority_limit', { needsApproval: { code: 'over_authority_limit' } }],
    ['over_budget', {}],
  ])('names %s first', async (code, wish) => {
    const desk = await aDesk(db, { allottedMinor: 1_000 });
    await grant(db, desk, { customer: 'LH-440' });
    expect(await grant(db, desk, wish)).toMatchObject({ outcome: 'refused', code });
  });

  it('stays a refusal under its key, even when the budget was filled up since', async () => {
    const desk = await aDesk(db, { allottedMinor: 500 });
    const key = randomUUID();
    expect(await grant(db, desk, { key })).toMatchObject({ outcome: 'refused', code: 'over_budget' });
    await travelTo(db, '2026-12-01T00:00:00Z');
    await db.owner.query('UPDATE budget_plan SET default_allotment_minor = 9000 WHERE department_id = $1', [
      desk.department.id,
    ]);
    expect(await grant(db, desk, { key })).toMatchObject({ outcome: 'refused', code: 'over_budget', replay: true });
    expect(await grant(db, desk)).toMatchObject({ outcome: 'granted' });
  });

  it('names the first alternative that the money left can pay', async () => {
    const desk = await aDesk(db, { allottedMinor: 700 });
    const [dear, affordable, cheap] = [randomUUID(), randomUUID(), randomUUID()];
    const alternatives = [
      { optionId: dear, costMinor: 900, perCustomer: null },
      { optionId: affordable, costMinor: 700, perCustomer: 1 },
      { optionId: cheap, costMinor: 100, perCustomer: null },
    ];
    expect((await grant(db, desk, { alternatives })).nearestOptionId).toBe(affordable);
  });

  it('names no alternative when there is none', async () => {
    const desk = await aDesk(db, { allottedMinor: 0 });
    const alternatives = [{ optionId: randomUUID(), costMinor: 900, perCustomer: null }];
    expect((await grant(db, desk, { alternatives })).nearestOptionId).toBeNull();
  });
});

describe("the customer's limit", () => {
  it('refuses the second of one, says when it is possible again and offers what is not limited', async () => {
    const desk = await aDesk(db);
    const unlimited = randomUUID();
    await grant(db, desk, { customer: 'LH-440', perCustomer: 1 });
    const alternatives = [
      { optionId: randomUUID(), costMinor: 100, perCustomer: 2 },
      { optionId: unlimited, costMinor: 100, perCustomer: null },
    ];
    expect(await grant(db, desk, { customer: 'LH-440', perCustomer: 1, alternatives })).toMatchObject({
      code: 'customer_limit_reached',
      perCustomer90Days: 1,
      given: 1,
      possibleFrom: '2027-02-20T12:00:00+00:00',
      nearestOptionId: unlimited,
    });
  });

  it('counts per option and whoever gave it', async () => {
    const desk = await aDesk(db);
    await grant(db, desk, { customer: 'LH-440', perCustomer: 1 });
    const other = { customer: 'LH-440', perCustomer: 1, option: desk.policy.optionIds[1]! };
    expect(await grant(db, desk, other)).toMatchObject({ outcome: 'granted' });
    const colleague = await aColleague(db, desk);
    expect(await grant(db, colleague, { customer: 'LH-440', perCustomer: 1 })).toMatchObject({ outcome: 'refused' });
  });

  it.each(['lh-440', '  LH-440 ', 'Lh-440\t'])('knows the customer by "%s" as well', async (spelling) => {
    const desk = await aDesk(db);
    await grant(db, desk, { customer: 'LH-440', perCustomer: 1 });
    expect(await grant(db, desk, { customer: spelling, perCustomer: 1 })).toMatchObject({ outcome: 'refused' });
  });

  it('counts what waits for approval, and not what was undone', async () => {
    const desk = await aDesk(db);
    const wish = { customer: 'LH-440', perCustomer: 1 };
    const first = await grant(db, desk, wish);
    await reverse(db.runtime, desk.giver, first.gestureId);
    expect(await stateOf(db, first.gestureId)).toBe('reversed');
    expect(await ask(db, desk, wish)).toMatchObject({ outcome: 'awaiting' });
    expect(await grant(db, desk, wish)).toMatchObject({ code: 'customer_limit_reached' });
  });

  it('reaches back 90 days to the second', async () => {
    const desk = await aDesk(db);
    const wish = { customer: 'LH-440', perCustomer: 2 };
    const first = await grant(db, desk, wish);
    await travelTo(db, later(NOON, DAY));
    await grant(db, desk, wish);
    await travelTo(db, later(NOON, 90 * DAY - 1));
    const refused = await grant(db, desk, wish);
    expect(refused).toMatchObject({ code: 'customer_limit_reached', given: 2 });
    expect(new Date(refused.possibleFrom!)).toEqual(new Date(later(first.requestedAt, 90 * DAY)));
    await travelTo(db, refused.possibleFrom!);
    expect(await grant(db, desk, wish)).toMatchObject({ outcome: 'granted' });
  });
});

describe('a repeated key', () => {
  it('gets the first answer again, and nothing happens twice', async () => {
    const desk = await aDesk(db);
    const key = randomUUID();
    const first = await grant(db, desk, { key });
    expect(await grant(db, desk, { key })).toEqual({ ...first, replay: true });
    expect(await openBudget(db.runtime, desk)).toMatchObject({ spentMinor: 1_000, seq: 2 });
  });

  it('is refused for another request and keeps its first answer', async () => {
    const desk = await aDesk(db);
    const key = randomUUID();
    const first = await grant(db, desk, { key });
    expect(await grant(db, desk, { key, body: 'another body' })).toEqual({ outcome: 'key_reused' });
    expect(await grant(db, desk, { key })).toEqual({ ...first, replay: true });
  });

  it("means nothing to anybody else: keys are their actor's own", async () => {
    const desk = await aDesk(db);
    const key = randomUUID();
    const mine = await grant(db, desk, { key });
    const theirs = await grant(db, await aColleague(db, desk), { key });
    expect(theirs).toMatchObject({ outcome: 'granted' });
    expect(theirs.gestureId).not.toBe(mine.gestureId);
  });
});
