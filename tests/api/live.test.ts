import { setTimeout } from 'node:timers/promises';
import { WatchLedger } from '../../backend/src/finance/control/watch-ledger.js';
import { listen } from '../../backend/src/listen.js';
import { startTwin, type TestApp, useTwins } from '../support/app.js';
import { aColleague, aDesk, anEmployee, type Desk } from '../support/builders.js';
import { corrupt } from '../support/closing.js';
import { aCompany, anOfficer } from '../support/company.js';
import { aPage } from '../support/customer-pages.js';
import { aFlag } from '../support/flags.js';
import { type Ear, listenTo } from '../support/live.js';
import { aGesture, BIG, settle } from '../support/over-http.js';
import { aPromise, handOver } from '../support/promises.js';
import { reconcile } from '../support/reconcile.js';
import { aSession } from '../support/sessions.js';
import { eventually } from '../support/waiting.js';

/** Longer than anything takes to arrive that does arrive. */
const QUIET_MS = 300;
const twins = useTwins();
const [one, two] = twins;
const origins = new Map<TestApp, string>();
const ears: Ear[] = [];

beforeAll(async () => {
  for (const app of twins) origins.set(app, await listen(app.nest, 0, '127.0.0.1'));
});
afterEach(async () => {
  for (const opened of ears.splice(0)) opened.leave();
  await reconcile(one.db);
});

/** Somebody's open stream, ready to hear. */
async function ear(app: TestApp, person: { id: string }, after?: number | null): Promise<Ear> {
  const opened = await listenTo(origins.get(app) ?? '', await aSession(app.db, person.id), after);
  ears.push(opened);
  return opened;
}

const pause = ({ department, policy }: Desk) =>
  one.db.owner.query(`INSERT INTO option_pause (department_id, option_id, reason) VALUES ($1, $2, 'sold out')`, [
    department.id,
    policy.optionIds[0],
  ]);

const heardBy = ({ heard }: Ear): string[] =>
  heard.filter(({ event }) => event !== 'reset').map(({ event, data }) => `${event} ${data.subjectId}`);

describe('what is heard', () => {
  it('a request goes to the head, its answer to both, whichever instance they use', async () => {
    const desk = await aDesk(one.db);
    const head = await ear(one, desk.head);
    const staff = await ear(two, desk.giver);
    const { gesture } = await aGesture(two, desk, BIG);
    const request = await head.hear('request', gesture.id);
    expect(request.data).toEqual({
      kind: 'request',
      departmentId: desk.department.id,
      subjectId: gesture.id,
      at: expect.any(String),
    });
    await settle(await one.as(desk.head), gesture.id, 'approve');
    await staff.hear('settlement', gesture.id);
    await head.hear('settlement', gesture.id);
  });

  it('an approval beyond the budget is told as money as well', async () => {
    const desk = await aDesk(one.db);
    const staff = await ear(one, desk.giver);
    const { gesture } = await aGesture(one, desk, { amountMinor: 12_000, requestApproval: true });
    await settle(await two.as(desk.head), gesture.id, 'approve');
    await staff.hear('budget', desk.giver.id);
    await staff.hear('settlement', gesture.id);
    expect(heardBy(staff)).toContain(`budget ${desk.giver.id}`);
  });

  it('a promise goes to everybody in the department: who made it, who gets it, the head', async () => {
    const desk = await aDesk(one.db);
    const peer = await aColleague(one.db, desk);
    const listening = [await ear(one, desk.giver), await ear(two, peer.giver), await ear(two, desk.head)];
    const { id } = await aPromise(one, desk);
    for (const opened of listening) await opened.hear('promise', id);
    const told = listening.map(({ heard }) => heard.length);
    await handOver(await two.as(desk.giver), id, peer.giver.id);
    for (const [i, opened] of listening.entries()) {
      await eventually(async () => opened.heard.length > told[i]!, 3_000);
    }
  });

  it('what a customer says goes to the head at once, and what is promised then to the giver as well', async () => {
    const desk = await aDesk(one.db);
    const { gesture, api } = await aPage(one, desk);
    const head = await ear(one, desk.head);
    const giver = await ear(two, desk.giver);
    await two.anonymous.post(`${api}/rating`, { rating: 1 });
    await head.hear('outcome', gesture.id);
    const { data } = await head.hear('promise');
    await giver.hear('promise', data.subjectId);
    expect(heardBy(giver)).toContain(`promise ${data.subjectId}`);
  });

  it('a pause goes to everybody who serves there', async () => {
    const desk = await aDesk(one.db);
    const peer = await aColleague(one.db, desk);
    const here = await ear(one, desk.giver);
    const there = await ear(two, peer.giver);
    await pause(desk);
    for (const opened of [here, there]) {
      expect((await opened.hear('pause')).data.subjectId).toBe(desk.policy.optionIds[0]);
    }
  });

  it('nobody hears of another department, nor staff of what a colleague asks for', async () => {
    const { gate, peer, hotel } = await aCompany(one.db);
    const foreignHead = await ear(one, hotel.head);
    const foreignStaff = await ear(two, hotel.giver);
    const colleague = await ear(two, peer.giver);
    const head = await ear(two, gate.head);
    const { gesture } = await aGesture(one, gate, { ...BIG, amountMinor: 7_000 });
    await settle(await one.as(gate.head), gesture.id, 'refuse');
    await pause(gate);
    await head.hear('pause');
    await setTimeout(QUIET_MS);
    expect([foreignHead, foreignStaff].map(heardBy)).toEqual([[], []]);
    expect(heardBy(colleague)).toEqual([`pause ${gate.policy.optionIds[0]}`]);
    expect(heardBy(head)).toEqual([
      `request ${gesture.id}`,
      `settlement ${gesture.id}`,
      `pause ${gate.policy.optionIds[0]}`,
    ]);
  });

  it('an alarm goes to finance, whichever instance found it, and nothing else does', async () => {
    const desk = await aDesk(one.db);
    const finance = await ear(one, await anOfficer(one.db, 'finance'));
    const head = await ear(one, desk.head);
    const { budget } = await aGesture(one, desk);
    await corrupt(one.db, budget.id, 100);
    await two.nest.get(WatchLedger).look();
    await finance.hear('alarm', budget.id);
    await corrupt(one.db, budget.id, -100);
    const office = await one.as(await anOfficer(one.db, 'finance'));
    await office.post(`/api/budgets/${budget.id}/unfreezing`, { reason: 'put right by hand' });
    await setTimeout(QUIET_MS);
    expect(heardBy(finance)).toEqual([`alarm ${budget.id}`, `alarm ${budget.id}`]);
    expect(heardBy(head)).toEqual([]);
  });

  it('what is said of a flag goes to finance and the heads, never to whom it is about nor to the counter', async () => {
    const desk = await aDesk(one.db);
    const about = { ...desk, giver: desk.head };
    const other = await anEmployee(one.db, desk.department, { role: 'head' });
    const officer = await anOfficer(one.db, 'finance');
    const [finance, head] = [await ear(one, officer), await ear(two, other)];
    const [concerned, counter] = [await ear(one, desk.head), await ear(two, desk.giver)];
    const { id } = await aFlag(one, about);
    await (await one.as(officer)).put(`/api/flags/${id}/question`, { note: 'Who was it for?' });
    for (const opened of [finance, head]) await opened.hear('flag', id);
    await setTimeout(QUIET_MS);
    expect([concerned, counter].map(heardBy)).toEqual([[], []]);
  });

  it('is for nobody who has nothing to hear', async () => {
    const admin = await ear(one, await anOfficer(one.db, 'admin'));
    expect(admin.status).toBe(403);
    expect((await one.anonymous.get('/api/events')).status).toBe(401);
  });
});

describe('a stream that was cut', () => {
  it('goes on without missing or repeating anything, however often it is cut, in a storm', async () => {
    const desk = await aDesk(one.db, { allottedMinor: 10_000_000 });
    const desks = await Promise.all(Array.from({ length: 6 }, () => aColleague(one.db, desk)));
    const first = await ear(one, desk.head);
    await first.hear('reset');
    const heard: number[] = [];
    let after = first.lastId();
    first.leave();

    const storm = { isOver: false };
    const storming = Promise.all(
      desks.map(async (theirs, i) => {
        for (let n = 0; n < 6; n += 1) {
          const { gesture } = await aGesture(twins[(i + n) % 2]!, theirs, BIG);
          await settle(await twins[i % 2]!.as(desk.head), gesture.id, n % 2 ? 'approve' : 'refuse');
        }
      }),
    ).finally(() => (storm.isOver = true));
    const listenOnce = async (cut: number): Promise<void> => {
      const opened = await ear(twins[cut % 2]!, desk.head, after);
      await setTimeout(storm.isOver ? QUIET_MS : 20 + (cut % 5) * 10);
      opened.leave();
      await opened.ended;
      heard.push(...opened.heard.map(({ id }) => id));
      expect(opened.heard.map(({ event }) => event)).not.toContain('reset');
      after = opened.lastId() ?? after;
    };
    for (let cut = 0; !storm.isOver; cut += 1) await listenOnce(cut);
    await storming;
    await listenOnce(0);

    const { rows } = await one.db.owner.query<{ id: number }>(
      'SELECT id FROM live_event WHERE department_id = $1 AND id > $2 ORDER BY id',
      [desk.department.id, first.lastId()],
    );
    expect(rows.length).toBeGreaterThanOrEqual(72);
    expect(heard).toEqual(rows.map(({ id }) => id));
  });

  it('misses nothing while its server is cut off from the database’s news', async () => {
    const desk = await aDesk(one.db);
    const head = await ear(one, desk.head);
    await head.hear('reset');
    await one.db.owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
    );
    const { gesture } = await aGesture(one, desk, BIG);
    await head.hear('request', gesture.id);
    await settle(await two.as(desk.head), gesture.id, 'approve');
    await head.hear('settlement', gesture.id);
    expect(heardBy(head)).toEqual([`request ${gesture.id}`, `settlement ${gesture.id}`]);
  });

  it('is told to read everything again when it comes back too late, or from nowhere', async () => {
    const desk = await aDesk(one.db);
    await aGesture(one, desk, BIG);
    await one.db.owner.query(`UPDATE live_event SET at = at - interval '3 days'`);
    await one.db.runtime.query('SELECT forget_live_events()');
    expect((await one.db.owner.query('SELECT FROM live_event')).rowCount).toBe(1);
    await (await ear(one, desk.head, 0)).hear('reset');
    await (await ear(one, desk.head, Number.MAX_SAFE_INTEGER % 1e15)).hear('reset');
  });

  it('also goes on by the address, for a browser that has to begin anew', async () => {
    const desk = await aDesk(one.db);
    const before = await ear(one, desk.head);
    await before.hear('reset');
    before.leave();
    const { gesture } = await aGesture(one, desk, BIG);
    const token = await aSession(one.db, desk.head.id);
    const answer = await fetch(`${origins.get(two)}/api/events?after=${before.lastId()}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const reader = answer.body!.getReader();
    let text = '';
    while (!text.includes(gesture.id)) text += new TextDecoder().decode((await reader.read()).value);
    await reader.cancel();
    expect(text).not.toContain('event: reset');
  });
});

describe('a stream ends', () => {
  const ending: [string, (desk: Desk) => Promise<unknown>][] = [
    ['signs out', ({ giver }) => one.db.owner.query('DELETE FROM session WHERE employee_id = $1', [giver.id])],
    [
      'is deactivated',
      ({ giver }) => one.db.owner.query('UPDATE employee SET active = false WHERE id = $1', [giver.id]),
    ],
    [
      'gets another role',
      ({ giver, department }) =>
        one.db.owner.query(`INSERT INTO employee_role (employee_id, role, department_id) VALUES ($1, 'head', $2)`, [
          giver.id,
          department.id,
        ]),
    ],
  ];
  it.each(ending)('when its person %s', async (_, act) => {
    const desk = await aDesk(one.db);
    const [first, second] = [await ear(one, desk.giver), await ear(two, desk.giver)];
    const other = await ear(two, desk.head);
    await act(desk);
    await Promise.all([first.ended, second.ended]);
    await pause(desk);
    await other.hear('pause');
    expect(heardBy(first)).toEqual([]);
  });

  it('when the server stops, which it does not keep waiting', async () => {
    const third = await startTwin(one);
    origins.set(third, await listen(third.nest, 0, '127.0.0.1'));
    const { head } = await aDesk(one.db);
    const opened = await ear(third, head);
    await opened.hear('reset');
    const began = Date.now();
    await third.nest.close();
    await opened.ended;
    expect(Date.now() - began).toBeLessThan(2_000);
  });
});

it('nobody has more than five streams at one instance', async () => {
  const { head } = await aDesk(one.db);
  for (let n = 0; n < 5; n += 1) expect((await ear(one, head)).status).toBe(200);
  expect((await ear(one, head)).status).toBe(503);
  ears.at(0)?.leave();
  await eventually(async () => (await ear(one, head)).status === 200, 3_000);
});
