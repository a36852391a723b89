import type { Choice } from '@amends/shared/contract/choice.js';
import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import type { Page } from '@amends/shared/contract/common.js';
import { ChooseOption } from '../../backend/src/choices/choose-option.js';
import { Refused } from '../../backend/src/http/refused.js';
import { openBudget } from '../support/acts.js';
import { useTwins } from '../support/app.js';
import { aDesk, aDraftPolicy, type Desk, publish } from '../support/builders.js';
import { aChoice, offer, pick, withdraw } from '../support/choices-over-http.js';
import type { Answer, Client } from '../support/client.js';
import { letTimeRun, travelTo } from '../support/clock.js';
import { anOfficer } from '../support/company.js';
import { aGesture, type Either, give, oneKey, reverse } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';

const [app, twin] = useTwins();
let desk: Desk;
let staff: Client;

beforeEach(async () => {
  desk = await aDesk(app.db, { shapes: [{}, { default_minor: 2_000 }, { default_minor: 7_000 }] });
  staff = await app.as(desk.giver);
});
afterEach(async () => {
  await letTimeRun(app.db);
  await reconcile(app.db);
});

/** What the customer does on their own page. */
const pickAsCustomer = (choice: Choice, nth = 0): Promise<{ gestureId: string }> =>
  twin.nest.get(ChooseOption).pickAsCustomer(choice.id, choice.options[nth]!.id);

async function refusalOf(picking: Promise<unknown>): Promise<Refused> {
  const error: unknown = await picking.catch((thrown: unknown) => thrown);
  if (error instanceof Refused) return error;
  throw new Error('The pick was expected to be refused.');
}

const seen = async (client: Client, { id }: Choice): Promise<Choice> =>
  (await client.get<Choice>(`/api/choices/${id}`)).body;

const pauseFirst = async (): Promise<unknown> =>
  (await app.as(desk.head)).put(
    `/api/departments/${desk.department.id}/policy/options/${desk.policy.optionIds[0]}/pause`,
    { paused: true, reason: 'sold out' },
  );

const minutesAfter = (moment: string, minutes: number): string =>
  new Date(Date.parse(moment) + minutes * 60_000).toISOString();

describe('an offer', () => {
  it('shows staff what each costs, where the customer chooses, and holds the money for the dearest', async () => {
    const { status, body } = await offer(staff, desk, { customer: { reference: '14C', name: 'Vera' } });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      choice: {
        state: 'open',
        employee: { id: desk.giver.id },
        options: [
          { id: desk.policy.optionIds[0], amountMinor: 1_000, perceivedValueMinor: 1_500 },
          { id: desk.policy.optionIds[1], amountMinor: 2_000 },
        ],
        customer: { reference: '14C', name: 'Vera' },
        heldMinor: 2_000,
        currency: 'EUR',
        pagePath: expect.stringMatching(/^\/g\/[\w-]{43}$/),
        can: { pick: true, withdraw: true },
      },
      budget: { heldMinor: 2_000, remainingMinor: 8_000 },
    });
    expect(Date.parse(body.choice.expiresAt) - Date.parse(body.choice.offeredAt)).toBe(15 * 60_000);
    expect(await seen(staff, body.choice)).toEqual(body.choice);
  });

  it('says the same again under its key, whatever has become of it', async () => {
    const key = oneKey();
    const first = await offer(staff, desk, {}, key);
    await pick(staff, first.body.choice);
    const again = await offer(staff, desk, {}, key);
    expect(again.text).toBe(first.text);
    expect(again.headers['idempotent-replay']).toBe('true');
  });

  it.each([
    ['one option', [0]],
    ['four options', [0, 1, 3, 4]],
    ['one option twice', [0, 0]],
  ])('of %s is no choice', async (_, nths) => {
    const optionIds = nths.map((nth) => desk.policy.optionIds[nth]!);
    const { status, body } = await offer(staff, desk, { optionIds });
    expect([status, body.code]).toEqual([400, 'invalid_request']);
  });

  it('of what is above the authority limit is refused, and says which', async () => {
    const optionIds = [desk.policy.optionIds[0]!, desk.policy.optionIds[2]!];
    const { status, body } = await offer(staff, desk, { optionIds });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'over_authority_limit', limitMinor: 6_000, optionId: optionIds[1] });
    expect(body['canRequestApproval']).toBe(false);
  });

  it('of what is paused, does not fit or is not there is refused like a grant', async () => {
    await pauseFirst();
    const { optionIds } = desk.policy;
    expect((await offer(staff, desk)).body).toMatchObject({ code: 'option_paused', optionId: optionIds[0] });
    const unknown = await offer(staff, desk, { optionIds: [optionIds[1]!, desk.policy.versionId] });
    expect(unknown.body.code).toBe('option_not_in_policy');
    const old = await offer(staff, desk, { optionIds: optionIds.slice(3), policyVersion: 7 });
    expect(old.body).toMatchObject({ code: 'policy_superseded', policy: { version: 1 } });
  });

  it('of more than is left is refused', async () => {
    await aGesture(app, desk, { amountMinor: 5_000 });
    await aGesture(app, desk, { amountMinor: 4_000 });
    const { body } = await offer(staff, desk);
    expect(body).toMatchObject({ code: 'over_budget', remainingMinor: 1_000, amountMinor: 2_000 });
  });
});

describe('a pick', () => {
  it('on the turned device is the grant, and the gesture says that it was chosen', async () => {
    const choice = await aChoice(app, desk, { note: 'gate closed early' });
    const { status, body } = await pick(staff, choice, 1);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      choice: {
        state: 'chosen',
        gesture: {
          state: 'granted',
          amountMinor: 2_000,
          choiceId: choice.id,
          note: 'gate closed early',
          voucher: { state: 'issued', faceMinor: 2_000, redeemedMinor: 0, divisible: false },
          can: { reverse: true },
        },
        can: { pick: false, withdraw: false },
      },
      budget: { heldMinor: 0, spentMinor: 2_000 },
    });
    const { body: gesture } = await staff.get(`/api/gestures/${body.choice.gesture!.id}`);
    expect(gesture).toMatchObject(body.choice.gesture!);
    expect((await aGesture(app, desk)).gesture.choiceId).toBeUndefined();
  });

  it('says the same again under its key, also after the gesture was undone', async () => {
    const choice = await aChoice(app, desk);
    const key = oneKey();
    const first = await pick(staff, choice, 0, key);
    await reverse(staff, first.body.choice.gesture!.id);
    const again = await pick(staff, choice, 0, key);
    expect(again.text).toBe(first.text);
    expect(again.headers['idempotent-replay']).toBe('true');
    expect((await pick(staff, choice, 1, key)).body.code).toBe('idempotency_key_reused');
  });

  it('on the customer’s own device, at another process, is what staff then see', async () => {
    const choice = await aChoice(app, desk);
    const { gestureId } = await pickAsCustomer(choice, 1);
    expect(await seen(staff, choice)).toMatchObject({ state: 'chosen', gesture: { id: gestureId } });
    const late = await pick(staff, choice);
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ code: 'choice_settled', state: 'chosen', gesture: { id: gestureId } });
    const twice = await refusalOf(pickAsCustomer(choice));
    expect([twice.code, twice.facts]).toEqual(['choice_settled', { state: 'chosen' }]);
  });

  it('of what was paused meanwhile is refused; the choice stays open for another', async () => {
    const choice = await aChoice(app, desk);
    await pauseFirst();
    expect((await refusalOf(pickAsCustomer(choice))).code).toBe('option_paused');
    const { status, body } = await pick(staff, choice);
    expect([status, body.code]).toEqual([422, 'option_paused']);
    expect(await seen(staff, choice)).toMatchObject({ state: 'open', heldMinor: 2_000 });
    expect(await openBudget(app.db.runtime, desk)).toMatchObject({ heldMinor: 2_000 });
    expect((await pick(staff, choice, 1)).status).toBe(201);
  });

  it('of what a new policy no longer has is refused', async () => {
    const choice = await aChoice(app, desk);
    const next = await aDraftPolicy(app.db, desk.department, { version: 2 });
    await publish(app.db, desk.department, next.versionId);
    expect((await pick(staff, choice)).body.code).toBe('option_not_in_policy');
    expect((await withdraw(staff, choice)).status).toBe(201);
  });

  it('of what was never offered is a mistake', async () => {
    const choice = await aChoice(app, desk);
    const { status, body } = await staff.post<Either<object>>(`/api/choices/${choice.id}/pick`, {
      optionId: desk.policy.optionIds[4],
    });
    expect([status, body.code]).toEqual([400, 'invalid_request']);
    const [, , third] = desk.policy.optionIds;
    const other = { ...choice, options: [{ ...choice.options[0]!, id: third! }] };
    expect((await refusalOf(pickAsCustomer(other))).code).toBe('invalid_request');
  });
});

describe('a choice that nobody makes', () => {
  it('is taken back by whoever offered it, once', async () => {
    const choice = await aChoice(app, desk);
    const key = oneKey();
    const first = await withdraw(staff, choice, key);
    expect(first.body).toMatchObject({ choice: { state: 'withdrawn' }, budget: { heldMinor: 0 } });
    expect((await withdraw(staff, choice, key)).text).toBe(first.text);
    const again = await withdraw(staff, choice);
    expect([again.status, again.body.code, again.body['state']]).toEqual([409, 'choice_settled', 'withdrawn']);
    expect((await refusalOf(pickAsCustomer(choice))).facts).toEqual({ state: 'withdrawn' });
  });

  it('is over after a quarter of an hour, whether or not anybody has swept', async () => {
    const choice = await aChoice(app, desk);
    await travelTo(app.db, minutesAfter(choice.expiresAt, 1));
    expect(await seen(staff, choice)).toMatchObject({ state: 'expired', can: { pick: false, withdraw: false } });
    const { body } = await pick(staff, choice);
    expect(body).toMatchObject({ code: 'choice_settled', state: 'expired' });
    expect(await seen(staff, choice)).toMatchObject({ state: 'expired' });
  });
});

it('is picked, taken back and over for everybody at once: exactly one of them wins', async () => {
  const busy = await aDesk(app.db, { allottedMinor: 100_000 });
  const clients = [await app.as(busy.giver), await twin.as(busy.giver)];
  for (let round = 0; round < 4; round += 1) {
    const choice = await aChoice(app, busy);
    const answers = await Promise.all(
      Array.from({ length: 12 }, async (_, i): Promise<string> => {
        const client = clients[i % 2]!;
        if (i % 3 === 0) {
          const code = (error: unknown): string => (error as Refused).code;
          return pickAsCustomer(choice, i % 2).then(() => 'won', code);
        }
        const { status, body }: Answer<Either<unknown>> =
          i % 3 === 1 ? await pick(client, choice, i % 2) : await withdraw(client, choice);
        return status === 201 ? 'won' : body.code;
      }),
    );
    expect(answers.toSorted()).toEqual([...Array.from({ length: 11 }, () => 'choice_settled'), 'won']);
  }
});

describe('what others see', () => {
  it('is the choice, but nobody else picks or takes it back', async () => {
    const choice = await aChoice(app, desk);
    const head = await app.as(desk.head);
    expect(await seen(head, choice)).toMatchObject({ id: choice.id, can: { pick: false, withdraw: false } });
    expect((await pick(head, choice)).status).toBe(403);
  });

  it('are its entries in the ledger, each with the choice', async () => {
    const choice = await aChoice(app, desk);
    await pick(staff, choice);
    const finance = await app.as(await anOfficer(app.db, 'finance'));
    const { body } = await finance.get<Page<LedgerRow>>(`/api/ledger?departmentId=${desk.department.id}&limit=3`);
    expect(body.items.map(({ kind, choiceId, gestureId }) => [kind, choiceId, gestureId !== undefined])).toEqual([
      ['grant', undefined, true],
      ['release', choice.id, false],
      ['hold', choice.id, false],
    ]);
    const { text } = await finance.get(`/api/ledger/export?format=csv&departmentId=${desk.department.id}`);
    expect(text.split('\n')[0]).toContain(',choiceId,');
    expect(text).toContain(choice.id);
  });

  it('is that a plain grant knows of the hold', async () => {
    await aChoice(app, desk);
    await aGesture(app, desk, { amountMinor: 5_000 });
    const { body } = await give(staff, desk, { amountMinor: 3_001 });
    expect(body).toMatchObject({ code: 'over_budget', remainingMinor: 3_000 });
  });
});
