import { randomUUID } from 'node:crypto';
import type { Desk as DeskAnswer } from '@amends/shared/contract/desk.js';
import { useTwins } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import { give, oneKey } from '../support/over-http.js';
import { auditOf, optionsInForce, pauseOption, publishDraft, saveDraft } from '../support/policy-over-http.js';

const [one, two] = useTwins();

const firstOption = ({ policy }: Desk): string => policy.optionIds[0]!;

it('a paused option stays in the policy and is not given, at any instance, until it is resumed', async () => {
  const desk = await aDesk(one.db);
  const head = await one.as(desk.head);
  const staff = [await one.as(desk.giver), await two.as(desk.giver)];
  const optionId = firstOption(desk);
  for (const client of staff) await give(client, desk, { amountMinor: 100 });
  const paused = await pauseOption(head, desk, optionId, true);
  expect(paused).toMatchObject({ status: 200, body: { optionId, paused: true, reason: 'sold out' } });
  for (const client of staff) {
    const { body } = await give(client, desk, { amountMinor: 100 });
    expect([body.code, body['reason']]).toEqual(['option_paused', 'sold out']);
    const { policy } = (await client.get<DeskAnswer>('/api/desk')).body;
    expect(policy.options.find(({ id }) => id === optionId)).toMatchObject({ paused: true, refusal: 'option_paused' });
  }
  await pauseOption(head, desk, optionId, false);
  for (const client of staff) expect((await give(client, desk, { amountMinor: 100 })).status).toBe(201);
});

it('said twice it changes nothing more; another reason replaces the first', async () => {
  const desk = await aDesk(one.db);
  const head = await one.as(desk.head);
  await pauseOption(head, desk, firstOption(desk), false);
  for (const _ of [1, 2]) await pauseOption(head, desk, firstOption(desk), true);
  const path = `/api/departments/${desk.department.id}/policy/options/${firstOption(desk)}/pause`;
  await head.put(path, { paused: true, reason: 'closed for repair' });
  for (const _ of [1, 2]) await pauseOption(head, desk, firstOption(desk), false);
  expect(await auditOf(one, desk, 'option_pause')).toEqual([
    {
      actorId: desk.head.id,
      before: { paused: false, reason: null },
      after: { paused: true, reason: 'sold out' },
    },
    {
      actorId: desk.head.id,
      before: { paused: true, reason: 'sold out' },
      after: { paused: true, reason: 'closed for repair' },
    },
    {
      actorId: desk.head.id,
      before: { paused: true, reason: 'closed for repair' },
      after: { paused: false, reason: 'sold out' },
    },
  ]);
});

it('with one key it is paused once, even when it was resumed in between', async () => {
  const desk = await aDesk(one.db);
  const head = await one.as(desk.head);
  const key = oneKey();
  await pauseOption(head, desk, firstOption(desk), true, key);
  await pauseOption(head, desk, firstOption(desk), false);
  const again = await pauseOption(head, desk, firstOption(desk), true, key);
  expect([again.status, again.headers['idempotent-replay']]).toEqual([200, 'true']);
  expect((await give(await one.as(desk.giver), desk)).status).toBe(201);
});

it('what is not in the policy in force cannot be paused', async () => {
  const desk = await aDesk(one.db);
  const foreign = await aDesk(one.db);
  const head = await one.as(desk.head);
  for (const id of [randomUUID(), firstOption(foreign)])
    expect((await pauseOption(head, desk, id, true)).status).toBe(404);
  expect((await pauseOption(await one.as(foreign.head), desk, firstOption(desk), true)).status).toBe(404);
  expect((await pauseOption(await one.as(desk.giver), desk, firstOption(desk), true)).status).toBe(403);
});

it.each(['', '  ', 'ab', 'a'.repeat(501)])('a pause needs a reason, and %j is none', async (reason) => {
  const desk = await aDesk(one.db);
  const path = `/api/departments/${desk.department.id}/policy/options/${firstOption(desk)}/pause`;
  expect((await (await one.as(desk.head)).put(path, { paused: true, reason })).status).toBe(400);
});

it('a pause outlives the version in which it was made', async () => {
  const desk = await aDesk(one.db);
  const head = await one.as(desk.head);
  await pauseOption(head, desk, firstOption(desk), true);
  await saveDraft(head, desk, (await optionsInForce(head, desk)).toReversed());
  await publishDraft(head, desk);
  expect((await give(await two.as(desk.giver), desk)).body.code).toBe('option_paused');
});
