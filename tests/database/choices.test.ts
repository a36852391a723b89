import { randomUUID } from 'node:crypto';
import {
  budgetById,
  entriesOf,
  grant,
  grantArguments,
  grantTogether,
  openBudget,
  reverse,
  stateOf,
} from '../support/acts.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import { type ChoiceFacts, offer, pick, pickArguments, withdraw } from '../support/choices.js';
import { later, travelTo } from '../support/clock.js';
import { atOnce, tally } from '../support/crowd.js';
import { call, sqlStateOf, useDatabase } from '../support/database.js';
import { liveEvents } from '../support/live-events.js';
import { adjust, endService } from '../support/money.js';
import { reconcile } from '../support/reconcile.js';

const NOON = '2026-11-22T12:00:00Z';
const IN_15_MINUTES = later(NOON, 15 * 60);
const LAST_MINUTE = '2026-11-30T23:55:00Z';
const DECEMBER = '2026-12-01T00:05:00Z';

const db = useDatabase();
beforeEach(() => travelTo(db, NOON));
afterEach(() => reconcile(db));

const expireChoices = (client: Pick<typeof db.runtime, 'query'>): Promise<number> => call(client, 'expire_choices');

async function choiceState(choiceId: string): Promise<string> {
  const { rows } = await db.owner.query<{ state: string }>('SELECT state FROM choice WHERE id = $1', [choiceId]);
  return rows[0]!.state;
}

const pause = ({ department, policy }: Desk, nth: number): Promise<unknown> =>
  db.owner.query(`INSERT INTO option_pause (department_id, option_id, reason) VALUES ($1, $2, 'sold out')`, [
    department.id,
    policy.optionIds[nth],
  ]);

describe('an offer', () => {
  it('holds the money for the dearest', async () => {
    const desk = await aDesk(db);
    const offered = await offer(db.runtime, desk, { amounts: [1_000, 4_000, 2_500] });
    expect(offered).toMatchObject({ outcome: 'offered', budget: { heldMinor: 4_000, spentMinor: 0 } });
    expect((await entriesOf(db, offered.budget.id)).slice(1)).toEqual([
      { kind: 'hold', allotted: 0, spent: 0, held: 4_000 },
    ]);
  });

  it('holds nothing that is not there', async () => {
    const desk = await aDesk(db, { allottedMinor: 3_000 });
    await offer(db.runtime, desk, { amounts: [1_000, 2_000] });
    const { policy } = desk;
    expect(await offer(db.runtime, desk, { amounts: [500, 1_500] })).toMatchObject({
      outcome: 'refused',
      code: 'over_budget',
      optionId: policy.optionIds[1],
      remainingMinor: 1_000,
      amountMinor: 1_500,
    });
    expect(await grant(db, desk, { amountMinor: 1_001 })).toMatchObject({ code: 'over_budget' });
    expect(await grant(db, desk, { amountMinor: 1_000 })).toMatchObject({ outcome: 'granted' });
  });

  it('is refused where one of it could not be given at once, and remembers that under its key', async () => {
    const desk = await aDesk(db);
    const key = randomUUID();
    const refused = await offer(db.runtime, desk, { key, needsApproval: { code: 'over_authority_limit' } });
    expect(refused).toMatchObject({ outcome: 'refused', code: 'over_authority_limit' });
    expect(await offer(db.runtime, desk, { key })).toEqual({ ...refused, replay: true });
    expect(await offer(db.runtime, desk, { refusal: { code: 'option_paused' } })).toMatchObject({
      code: 'option_paused',
    });
  });

  it('counts what the customer has had already', async () => {
    const desk = await aDesk(db);
    await grant(db, desk, { option: desk.policy.optionIds[1]!, perCustomer: 1, customer: '14C' });
    expect(await offer(db.runtime, desk, { perCustomer: 1, customer: '14c ' })).toMatchObject({
      outcome: 'refused',
      code: 'customer_limit_reached',
      optionId: desk.policy.optionIds[1],
    });
  });

  it('gives one choice to one key', async () => {
    const desk = await aDesk(db, { allottedMinor: 2_000 });
    const key = randomUUID();
    const answers = await atOnce(db, 8, (client) => offer(client, desk, { key }));
    expect(new Set(answers.map(({ choiceId }) => choiceId)).size).toBe(1);
    expect(answers.filter(({ replay }) => replay)).toHaveLength(7);
  });
});

describe('a pick', () => {
  it('is the grant: the hold goes back, and what was picked is given in the name of whoever offered', async () => {
    const desk = await aDesk(db);
    const { choiceId, budget } = await offer(db.runtime, desk, { customer: '14C' });
    const picked = await pick(db.runtime, desk, choiceId);
    expect(picked).toMatchObject({
      outcome: 'granted',
      choiceId,
      budget: { heldMinor: 0, spentMinor: 1_000 },
      voucher: { faceMinor: 1_000, divisible: false },
    });
    expect((await entriesOf(db, budget.id)).slice(1)).toEqual([
      { kind: 'hold', allotted: 0, spent: 0, held: 2_000 },
      { kind: 'release', allotted: 0, spent: 0, held: -2_000 },
      { kind: 'grant', allotted: 0, spent: 1_000, held: 0 },
    ]);
    const { rows } = await db.owner.query(
      'SELECT choice_id, employee_id, customer_id IS NOT NULL AS named, elapsed_ms FROM gesture WHERE id = $1',
      [picked.gestureId],
    );
    expect(rows).toEqual([{ choice_id: choiceId, employee_id: desk.giver.id, named: true, elapsed_ms: 4_000 }]);
  });

  it('says the same again under the same key, and to another that it is over', async () => {
    const desk = await aDesk(db);
    const { choiceId } = await offer(db.runtime, desk);
    const key = randomUUID();
    const first = await pick(db.runtime, desk, choiceId, { key });
    expect(await pick(db.runtime, desk, choiceId, { key })).toEqual({ ...first, replay: true });
    expect(await pick(db.runtime, desk, choiceId, { key, nth: 1 })).toMatchObject({ outcome: 'key_reused' });
    expect(await pick(db.runtime, desk, choiceId, { nth: 1 })).toMatchObject({
      outcome: 'choice_settled',
      state: 'chosen',
    });
  });

  it('of what is refused meanwhile leaves the choice open for another, hold and all', async () => {
    const desk = await aDesk(db);
    const { choiceId, budget } = await offer(db.runtime, desk);
    const refused = await pick(db.runtime, desk, choiceId, { refusal: { code: 'option_paused' } });
    expect(refused).toMatchObject({ outcome: 'refused', code: 'option_paused', choiceId });
    expect(await choiceState(choiceId)).toBe('open');
    expect(await budgetById(db.runtime, budget.id)).toMatchObject({ heldMinor: 2_000, seq: 2 });
    expect(await pick(db.runtime, desk, choiceId, { nth: 1 })).toMatchObject({ outcome: 'granted' });
  });

  it('is decided again where the policy has moved on', async () => {
    const desk = await aDesk(db);
    const { choiceId } = await offer(db.runtime, desk);
    const decided = await pickArguments(db.runtime, desk, choiceId);
    await pause(desk, 0);
    expect(await sqlStateOf(call(db.runtime, 'choose_option', decided))).toBe('AM001');
    expect(await choiceState(choiceId)).toBe('open');
  });

  it('of what the customer has had meanwhile is refused, and the other one is given', async () => {
    const desk = await aDesk(db);
    const { choiceId } = await offer(db.runtime, desk, { customer: '14C', perCustomer: 1 });
    await grant(db, desk, { perCustomer: 1, customer: '14C' });
    expect(await pick(db.runtime, desk, choiceId, { perCustomer: 1 })).toMatchObject({
      code: 'customer_limit_reached',
    });
    expect(await pick(db.runtime, desk, choiceId, { nth: 1, perCustomer: 1 })).toMatchObject({ outcome: 'granted' });
  });

  it('uses the money that waited, also where nothing else is left', async () => {
    const desk = await aDesk(db, { allottedMinor: 2_000 });
    const { choiceId } = await offer(db.runtime, desk);
    expect(await grant(db, desk, { amountMinor: 1 })).toMatchObject({ code: 'over_budget' });
    expect(await pick(db.runtime, desk, choiceId, { nth: 1 })).toMatchObject({
      outcome: 'granted',
      budget: { spentMinor: 2_000, heldMinor: 0 },
    });
  });

  it('of what has become dearer than all the budget has is refused, and holds on', async () => {
    const desk = await aDesk(db, { allottedMinor: 2_500 });
    const { choiceId, budget } = await offer(db.runtime, desk);
    expect(await pick(db.runtime, desk, choiceId, { nth: 1, amountMinor: 2_600 })).toMatchObject({
      code: 'over_budget',
      remainingMinor: 2_500,
    });
    expect(await budgetById(db.runtime, budget.id)).toMatchObject({ heldMinor: 2_000 });
    expect(await pick(db.runtime, desk, choiceId)).toMatchObject({ outcome: 'granted' });
  });

  it('by somebody who is forgotten meanwhile is given to nobody by name', async () => {
    const desk = await aDesk(db);
    const { choiceId } = await offer(db.runtime, desk, { customer: '14C' });
    const { rows } = await db.owner.query<{ id: string }>('SELECT customer_id AS id FROM choice WHERE id = $1', [
      choiceId,
    ]);
    await call(db.runtime, 'erase_customer', {
      p_actor: desk.head.id,
      p_key: randomUUID(),
      p_request_hash: Buffer.alloc(32),
      p_customer: rows[0]!.id,
    });
    expect(await pick(db.runtime, desk, choiceId)).toMatchObject({ outcome: 'granted', customerId: null });
  });

  it('of something that was never offered is a mistake', async () => {
    const desk = await aDesk(db);
    const { choiceId } = await offer(db.runtime, desk);
    expect(await sqlStateOf(pick(db.runtime, desk, choiceId, { nth: 2 }))).toBe('22023');
  });

  it('can be undone like any gesture; the choice stays made', async () => {
    const desk = await aDesk(db);
    const { choiceId } = await offer(db.runtime, desk);
    const { gestureId } = await pick(db.runtime, desk, choiceId);
    expect(await reverse(db.runtime, desk.giver, gestureId!)).toMatchObject({ outcome: 'reversed' });
    expect(await pick(db.runtime, desk, choiceId)).toMatchObject({ outcome: 'choice_settled', state: 'chosen' });
  });
});

describe('time', () => {
  it('ends a choice that nobody made, and gives its money back at once where it is needed', async () => {
    const desk = await aDesk(db, { allottedMinor: 2_000 });
    const { choiceId } = await offer(db.runtime, desk);
    await travelTo(db, IN_15_MINUTES);
    expect(await grant(db, desk, { amountMinor: 2_000 })).toMatchObject({ outcome: 'granted' });
    expect(await choiceState(choiceId)).toBe('expired');
    expect(await pick(db.runtime, desk, choiceId)).toMatchObject({ outcome: 'choice_settled', state: 'expired' });
  });

  it('ends it for the one who comes too late, and for whoever withdraws it', async () => {
    const desk = await aDesk(db);
    const [first, second] = [await offer(db.runtime, desk), await offer(db.runtime, desk)];
    await travelTo(db, IN_15_MINUTES);
    expect(await pick(db.runtime, desk, first.choiceId)).toMatchObject({ state: 'expired' });
    expect(await withdraw(db.runtime, desk.giver, second.choiceId)).toMatchObject({ state: 'expired' });
    expect(await openBudget(db.runtime, desk)).toMatchObject({ heldMinor: 0 });
  });

  it('is also told by the sweep, and to what is withdrawn from the budget', async () => {
    const desk = await aDesk(db, { allottedMinor: 4_000 });
    await offer(db.runtime, desk);
    await offer(db.runtime, desk);
    await travelTo(db, IN_15_MINUTES);
    expect(await adjust(db.runtime, desk, { [desk.giver.id]: -4_000 })).toMatchObject({ outcome: 'adjusted' });
    const other = await aColleague(db, desk);
    await travelTo(db, NOON);
    const { choiceId } = await offer(db.runtime, other);
    await travelTo(db, IN_15_MINUTES);
    expect(await expireChoices(db.runtime)).toBeGreaterThan(0);
    expect(await choiceState(choiceId)).toBe('expired');
    expect(await expireChoices(db.runtime)).toBe(0);
  });

  it('may turn the period meanwhile: the pick is given in the new one', async () => {
    const desk = await aDesk(db, { carryOverCapMinor: 100_000 });
    await travelTo(db, LAST_MINUTE);
    const { choiceId, budget } = await offer(db.runtime, desk);
    await travelTo(db, DECEMBER);
    const picked = await pick(db.runtime, desk, choiceId);
    expect(picked).toMatchObject({ outcome: 'granted', budget: { from: '2026-12-01', spentMinor: 1_000 } });
    // what waited went along to the new period before anything was given
    expect(picked.budget.allottedMinor).toBe(20_000);
    expect(await budgetById(db.runtime, budget.id)).toMatchObject({ closed: true, heldMinor: 0, allottedMinor: 0 });
  });

  it('may have turned it already: what waited lapses with the old one', async () => {
    const desk = await aDesk(db, { carryOverCapMinor: 100_000 });
    await travelTo(db, LAST_MINUTE);
    const { choiceId, budget } = await offer(db.runtime, desk);
    await travelTo(db, DECEMBER);
    await grant(db, desk);
    expect(await pick(db.runtime, desk, choiceId)).toMatchObject({
      outcome: 'granted',
      budget: { allottedMinor: 18_000, spentMinor: 2_000 },
    });
    expect((await entriesOf(db, budget.id)).slice(-2)).toEqual([
      { kind: 'release', allotted: 0, spent: 0, held: -2_000 },
      { kind: 'lapse', allotted: -2_000, spent: 0, held: 0 },
    ]);
  });
});

describe('whoever leaves', () => {
  it('takes back what they offered; what is left goes to the envelope, the hold included', async () => {
    const desk = await aDesk(db);
    const { choiceId } = await offer(db.runtime, desk);
    expect(await endService(db.runtime, desk)).toMatchObject({ outcome: 'ended', returnedMinor: 10_000 });
    expect(await choiceState(choiceId)).toBe('withdrawn');
    expect(await pick(db.runtime, desk, choiceId)).toMatchObject({ outcome: 'choice_settled', state: 'withdrawn' });
  });

  it('while customers pick: each choice was made before, or is taken back', async () => {
    const desk = await aDesk(db, { allottedMinor: 100_000 });
    const choices: ChoiceFacts[] = [];
    for (let i = 0; i < 8; i += 1) choices.push(await offer(db.runtime, desk));
    const args = await Promise.all(choices.map(({ choiceId }) => pickArguments(db.runtime, desk, choiceId)));
    const answers = await atOnce(db, 9, (client, i): Promise<{ outcome: string }> =>
      i === 0 ? endService(client, desk) : call<ChoiceFacts>(client, 'choose_option', args[i - 1]),
    );
    const { granted = 0 } = tally(answers);
    const states = await Promise.all(choices.map(({ choiceId }) => choiceState(choiceId)));
    expect(states.filter((state) => state === 'chosen')).toHaveLength(granted);
    expect(states.filter((state) => state === 'withdrawn')).toHaveLength(8 - granted);
  });
});

describe('the stream', () => {
  it('tells whoever offered, and their head, that a choice has ended', async () => {
    const desk = await aDesk(db);
    const [chosen, withdrawn, expired] = [
      await offer(db.runtime, desk),
      await offer(db.runtime, desk),
      await offer(db.runtime, desk),
    ];
    expect(await liveEvents(db, desk.department.id, 'choice')).toEqual([]);
    await pick(db.runtime, desk, chosen.choiceId);
    await withdraw(db.runtime, desk.giver, withdrawn.choiceId);
    await travelTo(db, IN_15_MINUTES);
    await expireChoices(db.runtime);
    expect(await liveEvents(db, desk.department.id, 'choice')).toEqual(
      [chosen, withdrawn, expired].map(({ choiceId: subject }) => ({
        kind: 'choice',
        employee: desk.giver.id,
        subject,
      })),
    );
  });
});

describe('everybody at once', () => {
  /** On staff's device, on the customer's, withdrawn, swept at the very end of its time. */
  async function race(desk: Desk, choices: readonly ChoiceFacts[]): Promise<ChoiceFacts[]> {
    const args = await Promise.all(
      choices.flatMap(({ choiceId }) => [
        pickArguments(db.runtime, desk, choiceId, { byStaff: true }),
        pickArguments(db.runtime, desk, choiceId, { nth: 1 }),
      ]),
    );
    const time = travelTo(db, IN_15_MINUTES);
    const answers = await atOnce(db, choices.length * 4, async (client, i) => {
      const choice = choices[i % choices.length]!;
      const act = Math.floor(i / choices.length);
      if (act === 2) return withdraw(client, desk.giver, choice.choiceId);
      if (act === 3) return { ...choice, outcome: `swept ${await expireChoices(client)}` };
      return call<ChoiceFacts>(client, 'choose_option', args[2 * (i % choices.length) + act]);
    });
    await time;
    return answers;
  }

  it.each([1, 2, 3])('settles each choice exactly once (try %d)', async () => {
    const desk = await aDesk(db, { allottedMinor: 100_000 });
    const choices: ChoiceFacts[] = [];
    for (let i = 0; i < 8; i += 1) choices.push(await offer(db.runtime, desk));
    await travelTo(db, later(IN_15_MINUTES, -1));
    const answers = await race(desk, choices);
    await expireChoices(db.runtime);
    for (const { choiceId } of choices) {
      const won = answers.filter((a) => a.choiceId === choiceId && ['granted', 'withdrawn'].includes(a.outcome));
      const state = await choiceState(choiceId);
      expect(won.length).toBe(state === 'expired' ? 0 : 1);
      expect(state).toBe({ granted: 'chosen', withdrawn: 'withdrawn' }[won[0]?.outcome ?? ''] ?? 'expired');
      if (won[0]?.gestureId) expect(await stateOf(db, won[0].gestureId)).toBe('granted');
    }
    expect(await openBudget(db.runtime, desk)).toMatchObject({ heldMinor: 0 });
  });

  it('never gives or holds more than there is', async () => {
    const desk = await aDesk(db, { allottedMinor: 6_000 });
    const open = await offer(db.runtime, desk);
    const plain = await grantArguments(db.runtime, desk);
    const answers = await atOnce(db, 24, async (client, i) => {
      if (i === 0) return pick(client, desk, open.choiceId, { nth: 1 });
      return i % 2
        ? offer(client, desk)
        : call<ChoiceFacts>(client, 'grant_gesture', { ...plain, p_key: randomUUID() });
    });
    const { offered = 0, granted = 0 } = tally(answers);
    const budget = await openBudget(db.runtime, desk);
    expect(budget).toMatchObject({ heldMinor: offered * 2_000, spentMinor: (granted - 1) * 1_000 + 2_000 });
    expect(budget.spentMinor + budget.heldMinor).toBeLessThanOrEqual(6_000);
    expect(budget.allottedMinor - budget.spentMinor - budget.heldMinor).toBeLessThan(1_000);
  });

  it('goes with grants that share a commit: an expired choice gives way there too', async () => {
    const desk = await aDesk(db, { allottedMinor: 2_000 });
    const desks = [desk, await aColleague(db, desk), await aColleague(db, desk)];
    const choices: ChoiceFacts[] = [];
    for (const each of desks) choices.push(await offer(db.runtime, each));
    await travelTo(db, IN_15_MINUTES);
    const args = await Promise.all(desks.map((each) => grantArguments(db.runtime, each, { amountMinor: 2_000 })));
    const answers = await atOnce(db, 9, async (client, i): Promise<unknown> => {
      if (i % 3 === 0)
        return grantTogether(
          client,
          args.map((one) => ({ ...one, p_key: randomUUID() })),
        );
      if (i % 3 === 1) return expireChoices(client);
      return pick(client, desks[i % 2]!, choices[i % 2]!.choiceId);
    });
    const granted = (answers as { answer?: { outcome: string } }[][]).flatMap((one) =>
      Array.isArray(one) ? one.filter(({ answer }) => answer?.outcome === 'granted') : [],
    );
    expect(granted).toHaveLength(3);
    for (const { choiceId } of choices) expect(await choiceState(choiceId)).toBe('expired');
  });
});
