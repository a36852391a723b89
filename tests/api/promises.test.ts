import { randomUUID } from 'node:crypto';
import type { Page } from '@amends/shared/contract/common.js';
import type { Desk as DeskAnswer } from '@amends/shared/contract/desk.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import type { CustomerPromise, PromiseSummary } from '@amends/shared/contract/promise.js';
import { isQuiet, QUIET_HOURS_DEFAULT } from '@amends/shared/quiet-hours.js';
import { type TestApp, useTwins } from '../support/app.js';
import { aColleague, aDesk, anEmployee, type Desk } from '../support/builders.js';
import type { Answer, Client } from '../support/client.js';
import { anOfficer } from '../support/company.js';
import { call } from '../support/database.js';
import { aGesture, type Either, everyPage, oneKey } from '../support/over-http.js';
import { aPromise, handOver, inHours, promiseTo, receive, sayResult, wasDue } from '../support/promises.js';

const twins = useTwins();
const [app] = twins;

let desk: Desk;
let giver: Client;
let head: Client;
let colleague: { id: string; client: Client };

beforeAll(async () => {
  desk = await aDesk(app.db, { allottedMinor: 1_000_000 });
  giver = await app.as(desk.giver);
  head = await app.as(desk.head);
  const { id } = await anEmployee(app.db, desk.department);
  colleague = { id, client: await app.as({ id }) };
});

const listed = async (client: Client, query = ''): Promise<CustomerPromise[]> =>
  (await client.get<Page<CustomerPromise>>(`/api/promises${query}`)).body.items;
const idsListed = async (client: Client, query: string): Promise<string[]> =>
  (await listed(client, query)).map(({ id }) => id);
const owed = async (client: Client): Promise<string[]> =>
  (await client.get<DeskAnswer>('/api/desk')).body.promises.map(({ id }) => id);
const summaryOf = async (of: Desk): Promise<PromiseSummary> =>
  (await (await app.as(of.head)).get<PromiseSummary>(`/api/departments/${of.department.id}/promises/summary`)).body;

it('is made, shown on the desk and at the gesture, and kept in time', async () => {
  const dueAt = inHours(30);
  const customer = { reference: '14C', name: 'Vera Petrova' };
  const { gesture } = await aGesture(app, desk, { amountMinor: 100, customer });
  const made = await promiseTo(giver, gesture.id, { text: 'Call about the bag', dueAt, followUp: true });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({
    gestureId: gesture.id,
    gestureNumber: gesture.number,
    departmentId: desk.department.id,
    owner: { id: desk.giver.id, name: 'Aigul' },
    text: 'Call about the bag',
    dueAt,
    state: 'open',
    overdue: false,
    origin: 'follow_up',
    madeBy: { id: desk.giver.id },
    customer,
    can: { keep: true, handOver: true, receive: false },
  });
  expect(await owed(giver)).toContain(made.body.id);
  const { body: seen } = await giver.get<Gesture>(`/api/gestures/${gesture.id}`);
  expect(seen.promises).toEqual([made.body]);
  const { body: kept, status } = await sayResult(giver, made.body.id, true, { note: 'she has it' });
  expect(status).toBe(201);
  expect(kept).toMatchObject({
    state: 'kept',
    result: { by: { id: desk.giver.id }, note: 'she has it', onTime: true },
    can: { keep: false, handOver: false, receive: false },
  });
  expect(await owed(giver)).not.toContain(made.body.id);
});

it('has an owner of the department: the caller, a colleague, the head, and nobody else', async () => {
  const { gesture } = await aGesture(app, desk, { amountMinor: 100 });
  const to = async (ownerId: string): Promise<number> => (await promiseTo(giver, gesture.id, { ownerId })).status;
  const gone = await anEmployee(app.db, desk.department, { active: false });
  const elsewhere = await aDesk(app.db);
  const office = await anOfficer(app.db, 'finance');
  expect(await to(colleague.id)).toBe(201);
  expect(await to(desk.head.id)).toBe(201);
  for (const { id } of [gone, elsewhere.giver, office, { id: randomUUID() }]) expect(await to(id)).toBe(400);
});

it.each([
  ['a moment that is over', { dueAt: inHours(-1) }, 'dueAt'],
  ['two years from now', { dueAt: inHours(24 * 730) }, 'dueAt'],
  ['a day without a time', { dueAt: '2199-01-01' }, 'dueAt'],
  ['nothing', { text: ' ' }, 'text'],
  ['more than fits', { text: 'x'.repeat(301) }, 'text'],
])('is not made for %s', async (_, changes, field) => {
  const { gesture } = await aGesture(app, desk, { amountMinor: 100 });
  const { status, body } = await promiseTo(giver, gesture.id, changes);
  expect({ status, code: body.code }).toEqual({ status: 400, code: 'invalid_request' });
  expect(body['fields']).toMatchObject([{ field }]);
});

it('passes to a colleague, who sees it at once, and as not seen until they say so', async () => {
  const promise = await aPromise(app, desk);
  const { body: handed } = await handOver(giver, promise.id, colleague.id, { note: 'my shift ends' });
  expect(handed).toMatchObject({
    owner: { id: colleague.id },
    handOver: { from: { id: desk.giver.id }, note: 'my shift ends', seenAt: null },
    can: { keep: false, handOver: false, receive: false },
  });
  expect(await owed(giver)).not.toContain(promise.id);
  expect(await owed(colleague.client)).toContain(promise.id);
  const [theirs] = (await listed(colleague.client, `?state=open&ownerId=${colleague.id}`)).filter(
    ({ id }) => id === promise.id,
  );
  expect(theirs!.can).toEqual({ keep: true, handOver: true, receive: true });

  expect((await receive(giver, promise.id)).body.code).toBe('not_allowed');
  const { body: received } = await receive(colleague.client, promise.id);
  expect(received.handOver!.seenAt).not.toBeNull();
  const { body: again } = await receive(colleague.client, promise.id);
  expect(again.handOver!.seenAt).toBe(received.handOver!.seenAt);
  expect((await sayResult(giver, promise.id, true)).body.code).toBe('not_allowed');
  expect((await sayResult(colleague.client, promise.id, true)).status).toBe(201);
  const { rows } = await app.db.owner.query('SELECT kind FROM promise_step WHERE promise_id = $1 ORDER BY id', [
    promise.id,
  ]);
  expect(rows.map(({ kind }) => kind)).toEqual(['made', 'handed_over', 'received', 'kept']);
});

it('is handed over and settled by the head, whoever owns it', async () => {
  const promise = await aPromise(app, desk);
  const { body } = await handOver(head, promise.id, colleague.id);
  expect(body.handOver).toMatchObject({ from: { id: desk.giver.id } });
  expect((await sayResult(head, promise.id, false)).body).toMatchObject({
    state: 'broken',
    result: { by: { id: desk.head.id }, onTime: false },
  });
});

it('is handed over neither to its owner nor to strangers, and not once it has ended', async () => {
  const promise = await aPromise(app, desk);
  const elsewhere = await aDesk(app.db);
  for (const id of [desk.giver.id, elsewhere.giver.id, randomUUID()]) {
    expect((await handOver(giver, promise.id, id)).body).toMatchObject({
      code: 'invalid_request',
      fields: [{ field: 'toEmployeeId' }],
    });
  }
  await sayResult(giver, promise.id, true);
  const { status, body } = await handOver(giver, promise.id, colleague.id);
  expect({ status, code: body.code, state: body['state'] }).toEqual({
    status: 409,
    code: 'promise_settled',
    state: 'kept',
  });
});

it('answers a repeated request in the same words, whatever came after', async () => {
  const { gesture } = await aGesture(app, desk, { amountMinor: 100 });
  const [make, pass, end] = [oneKey(), oneKey(), oneKey()];
  const wish = { text: 'We call', dueAt: inHours(5) };
  const made = await promiseTo(giver, gesture.id, wish, make);
  const { id } = made.body;
  const passed = await handOver(giver, id, colleague.id, { headers: pass });
  const ended = await sayResult(head, id, true, { headers: end });
  const again: [Answer<Either<CustomerPromise>>, Answer<Either<CustomerPromise>>][] = [
    [made, await promiseTo(giver, gesture.id, wish, make)],
    [passed, await handOver(giver, id, colleague.id, { headers: pass })],
    [ended, await sayResult(head, id, true, { headers: end })],
  ];
  for (const [first, second] of again) {
    expect(second.headers['idempotent-replay']).toBe('true');
    expect(second.text).toBe(first.text);
  }
  const { body } = await sayResult(head, id, false, { headers: end });
  expect(body.code).toBe('idempotency_key_reused');
});

describe('races', () => {
  const atBoth = (person: { id: string }): Promise<Client[]> =>
    Promise.all(twins.map((twin: TestApp) => twin.as(person)));
  const outcomes = (answers: readonly Answer<Either<CustomerPromise>>[]): string[] =>
    answers.map(({ body }) => body.code ?? body.state).toSorted();

  it('settle it once', async () => {
    const clients = [...(await atBoth(desk.giver)), ...(await atBoth(desk.head))];
    for (let round = 0; round < 5; round += 1) {
      const { id } = await aPromise(app, desk);
      const answers = await Promise.all(
        Array.from({ length: 16 }, (_, i) => sayResult(clients[i % clients.length]!, id, i % 2 === 0)),
      );
      const settled = answers.filter(({ status }) => status === 201);
      expect(settled).toHaveLength(1);
      expect(outcomes(answers).filter((word) => word === 'promise_settled')).toHaveLength(15);
      for (const { status, body } of answers) {
        if (status === 409) expect(body['state']).toBe(settled[0]!.body.state);
      }
    }
  });

  it('let either the hand-over or the result win', async () => {
    const [one, two] = await atBoth(desk.giver);
    for (let round = 0; round < 10; round += 1) {
      const { id } = await aPromise(app, desk);
      const [passed, ended] = await Promise.all([handOver(one!, id, colleague.id), sayResult(two!, id, true)]);
      const { rows } = await app.db.owner.query('SELECT owner_id, state FROM promise WHERE id = $1', [id]);
      expect(rows).toEqual([
        passed.status === 201 ? { owner_id: colleague.id, state: 'open' } : { owner_id: desk.giver.id, state: 'kept' },
      ]);
      expect([passed.body.code, ended.body.code]).toEqual(
        passed.status === 201 ? [undefined, 'not_allowed'] : ['promise_settled', undefined],
      );
    }
  });
});

describe('the board', () => {
  let gate: Desk;
  let ids: Record<'overdue' | 'soon' | 'later' | 'kept' | 'late' | 'broken', string>;
  let staff: Client;

  beforeAll(async () => {
    gate = await aDesk(app.db, { allottedMinor: 1_000_000, timeZone: 'Asia/Almaty' });
    const peer = await aColleague(app.db, gate);
    staff = await app.as(gate.giver);
    const due = async (of: Desk, hours: number): Promise<string> => {
      const { id } = await aPromise(app, of);
      await wasDue(app, id, -hours);
      return id;
    };
    ids = {
      overdue: await due(peer, -3),
      soon: await due(gate, 0.02),
      later: await due(gate, 40),
      kept: await due(gate, 1),
      late: await due(gate, -1),
      broken: await due(gate, 30),
    };
    for (const name of ['kept', 'late', 'broken'] as const) await sayResult(staff, ids[name], name !== 'broken');
  });

  it('shows everybody in the department what is open, what is due first on top', async () => {
    for (const client of [staff, await app.as(gate.head)]) {
      expect(await idsListed(client, '?state=open')).toEqual([ids.overdue, ids.soon, ids.later]);
    }
    const [first] = await listed(staff, '?state=open');
    expect(first).toMatchObject({ overdue: true, can: { keep: false, handOver: false } });
    expect(await idsListed(giver, `?departmentId=${gate.department.id}`)).toEqual([]);
  });

  it('is narrowed by what is due, the owner and the state, and read page by page', async () => {
    expect(await idsListed(staff, '?due=overdue')).toEqual([ids.overdue]);
    // unless the day ends in Almaty within this minute
    expect([...(await idsListed(staff, '?due=today')), ...(await idsListed(staff, '?due=later'))]).toEqual([
      ids.soon,
      ids.later,
    ]);
    expect(await idsListed(staff, `?state=open&ownerId=${gate.giver.id}`)).toEqual([ids.soon, ids.later]);
    expect(await idsListed(staff, '?state=kept')).toEqual([ids.kept, ids.late]);
    const all = await everyPage<CustomerPromise>(staff, '/api/promises', 2);
    expect(all.map(({ id }) => id)).toEqual(await idsListed(staff, ''));
    expect(all).toHaveLength(6);
    expect((await staff.get<{ code: string }>('/api/promises?cursor=nonsense')).body.code).toBe('invalid_cursor');
  });

  it('is summed up: what is kept late, not kept, or overdue was not kept in time', async () => {
    expect(await summaryOf(gate)).toEqual({
      open: 3,
      overdue: 1,
      dueToday: expect.any(Number),
      notSeen: 0,
      keptOnTime: { k: 1, n: 4 },
    });
  });

  it('lets what is overdue rise to the head, and tells it once', async () => {
    const told = async (): Promise<number> => {
      const { rowCount } = await app.db.owner.query(
        `SELECT FROM live_event WHERE kind = 'promise' AND subject_id = $1`,
        [ids.overdue],
      );
      return rowCount ?? 0;
    };
    const before = await told();
    expect(await call<number>(app.db.runtime, 'raise_promises')).toBe(1);
    expect(await call<number>(app.db.runtime, 'raise_promises')).toBe(0);
    expect(await told()).toBe(before + 1);
  });
});

describe('somebody who goes', () => {
  it('leaves what they owe to the head, who sees it as handed over', async () => {
    const admin = await app.as(await anOfficer(app.db, 'admin'));
    const leaver = await aColleague(app.db, desk);
    const { id } = await aPromise(app, leaver);
    await admin.put(`/api/employees/${leaver.giver.id}/deactivation`, { reason: 'moved away' });
    const theirs = (await listed(head, `?state=open&ownerId=${desk.head.id}`)).find((one) => one.id === id);
    expect(theirs).toMatchObject({
      id,
      handOver: { from: { id: leaver.giver.id }, seenAt: null },
      can: { receive: true },
    });
    expect(theirs!.handOver).not.toHaveProperty('note');
    expect((await receive(head, id)).status).toBe(201);
    await sayResult(head, id, true);
  });

  it('to another desk leaves it behind as well', async () => {
    const admin = await app.as(await anOfficer(app.db, 'admin'));
    const leaver = await aColleague(app.db, desk);
    const { id } = await aPromise(app, leaver);
    const hotel = await aDesk(app.db);
    const { status } = await admin.put(`/api/employees/${leaver.giver.id}/roles`, {
      roles: [{ role: 'staff', departmentId: hotel.department.id }],
      reason: 'a new desk',
    });
    expect(status).toBe(200);
    expect(await idsListed(head, `?state=open&ownerId=${desk.head.id}`)).toContain(id);
  });

  it('from a department without a head leaves it there until it has one', async () => {
    const lone = await aDesk(app.db);
    const { id } = await aPromise(app, lone);
    await app.db.owner.query('UPDATE employee SET active = false WHERE id = ANY ($1)', [[lone.giver.id, lone.head.id]]);
    await call(app.db.runtime, 'raise_promises');
    const next = await anEmployee(app.db, lone.department, { role: 'head' });
    await call(app.db.runtime, 'raise_promises');
    expect(await idsListed(await app.as(next), '?state=open')).toEqual([id]);
  });
});

it('is made by a low rating once, for the giver, or for the head where the giver has gone', async () => {
  const leaver = await aColleague(app.db, desk);
  const { gesture } = await aGesture(app, leaver, { amountMinor: 100 });
  const rate = (): Promise<string | null> =>
    call(app.db.owner, 'promise_after_rating', { p_gesture: gesture.id, p_text: 'Ask what is missing' });
  const made = await Promise.all([rate(), rate(), rate()]);
  expect(made.filter((id) => id !== null)).toHaveLength(1);
  const [theirs] = await listed(await app.as(leaver.giver), `?ownerId=${leaver.giver.id}`);
  expect(theirs).toMatchObject({ origin: 'rating', madeBy: null, text: 'Ask what is missing' });
  const due = new Date(theirs!.dueAt);
  expect(due.getTime() - Date.parse(theirs!.madeAt)).toBeGreaterThanOrEqual(86_400_000);
  expect(isQuiet(due, 'UTC', QUIET_HOURS_DEFAULT)).toBe(false);

  const { gesture: other } = await aGesture(app, leaver, { amountMinor: 100 });
  await app.db.owner.query('UPDATE employee SET active = false WHERE id = $1', [leaver.giver.id]);
  const id = await call<string>(app.db.owner, 'promise_after_rating', { p_gesture: other.id, p_text: 'Ask' });
  expect(await idsListed(head, `?state=open&ownerId=${desk.head.id}`)).toContain(id);
});

it('keeps what happened to it for good', async () => {
  const { id } = await aPromise(app, desk);
  await expect(app.db.owner.query('DELETE FROM promise_step WHERE promise_id = $1', [id])).rejects.toThrow(
    /append-only/,
  );
  await expect(app.db.runtime.query(`UPDATE promise SET state = 'kept'`)).rejects.toThrow(/permission denied/);
});
