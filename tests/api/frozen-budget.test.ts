import type { CloseWithReport } from '@amends/shared/contract/close.js';
import type { AlarmsAnswer, ReconciliationRun } from '@amends/shared/contract/control.js';
import { WatchLedger } from '../../backend/src/finance/control/watch-ledger.js';
import { expireRequests, openBudget } from '../support/acts.js';
import { useApp } from '../support/app.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { closeMonth, corrupt } from '../support/closing.js';
import { anOfficer } from '../support/company.js';
import { liveEvents } from '../support/live-events.js';
import { aGesture, BIG, give, reverse } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';
import { eventually } from '../support/waiting.js';

const app = useApp();
let finance: Client;
beforeAll(async () => {
  finance = await app.as(await anOfficer(app.db, 'finance'));
});
// each test leaves the ledger as it should be: what was written by hand is put right by hand
afterEach(() => reconcile(app.db));

const look = (): Promise<void> => app.nest.get(WatchLedger).look();
const lookAtAll = async (): Promise<ReconciliationRun> =>
  (await finance.post<ReconciliationRun>('/api/finance/reconciliation', {})).body;
const alarms = async (query = ''): Promise<AlarmsAnswer> =>
  (await finance.get<AlarmsAnswer>(`/api/finance/alarms${query}`)).body;

interface Wrong {
  desk: Desk;
  budgetId: string;
  /** Puts right what was written by hand and lets the budget move again. */
  putRight: () => Promise<void>;
}

/** A desk whose giver's balance somebody has raised by a euro, past the ledger. */
async function aWrongBudget(): Promise<Wrong> {
  const desk = await aDesk(app.db);
  await aGesture(app, desk);
  const { id: budgetId } = await openBudget(app.db.runtime, desk);
  await corrupt(app.db, budgetId, 100);
  const putRight = async (): Promise<void> => {
    await corrupt(app.db, budgetId, -100);
    const answer = await finance.post(`/api/budgets/${budgetId}/unfreezing`, { reason: 'put right by hand' });
    expect(answer.status).toBe(204);
  };
  return { desk, budgetId, putRight };
}

describe('a budget that does not add up', () => {
  it.each([
    ['the look of every minute', async (): Promise<void> => look()],
    ['a look at everything', async (): Promise<unknown> => lookAtAll()],
  ])('is found by %s, raises an alarm and is frozen', async (_, lookNow) => {
    const { desk, budgetId, putRight } = await aWrongBudget();
    await lookNow();
    const { items, standing, frozenBudgets, lastRun } = await alarms();
    expect({ standing, frozenBudgets }).toEqual({ standing: 1, frozenBudgets: 1 });
    expect(items).toMatchObject([
      {
        check: 'balance_equals_entries',
        departmentId: desk.department.id,
        budgetId,
        employee: { id: desk.giver.id },
        frozen: true,
        resolvedAt: null,
        can: { unfreeze: true },
      },
    ]);
    expect(lastRun).toMatchObject({ ok: false });
    expect(lastRun?.checks).toContainEqual({ name: 'balance_equals_entries', violations: 1 });
    await putRight();
    expect(await alarms()).toMatchObject({ items: [], standing: 0, frozenBudgets: 0 });
  });

  it('gives nothing meanwhile, with a calm way on, and everybody else gives on', async () => {
    const { desk, putRight } = await aWrongBudget();
    const colleague = await aColleague(app.db, desk);
    const [mine, theirs] = [await app.as(desk.giver), await app.as(colleague.giver)];
    await look();
    const refused = await give(mine, desk, {}, { 'accept-language': 'en', 'idempotency-key': KEY });
    expect(refused).toMatchObject({ status: 423, body: { code: 'budget_frozen' } });
    expect(refused.body.detail).toContain('a colleague can give it');
    expect((await give(theirs, colleague)).status).toBe(201);
    await putRight();
    // the same intention, once it can be carried out
    expect((await give(mine, desk, {}, { 'idempotency-key': KEY })).status).toBe(201);
  });

  it('takes no entry of any kind, and holds nobody else up', async () => {
    const desk = await aDesk(app.db);
    const asked = await aGesture(app, desk, BIG);
    const given = await aGesture(app, desk);
    const other = await aDesk(app.db);
    const theirs = await aGesture(app, other, BIG);
    const { id: budgetId } = await openBudget(app.db.runtime, desk);
    await corrupt(app.db, budgetId);
    await look();
    const head = await app.as(desk.head);
    expect(await reverse(head, given.gesture.id)).toMatchObject({ status: 423 });
    expect(
      await head.post(`/api/departments/${desk.department.id}/adjustments`, {
        adjustments: [{ employeeId: desk.giver.id, amountMinor: 500 }],
        reason: 'a busy week',
      }),
    ).toMatchObject({ status: 423 });
    await app.db.owner.query(`UPDATE gesture SET expires_at = now() - interval '1 second' WHERE id = ANY ($1)`, [
      [asked.gesture.id, theirs.gesture.id],
    ]);
    expect(await expireRequests(app.db.runtime)).toBe(1);
    await corrupt(app.db, budgetId, -100);
    await finance.post(`/api/budgets/${budgetId}/unfreezing`, { reason: 'put right by hand' });
    expect(await expireRequests(app.db.runtime)).toBe(1);
  });

  it('stays frozen as long as it is wrong, and is let go with a reason that is kept', async () => {
    const { desk, budgetId, putRight } = await aWrongBudget();
    await look();
    const path = `/api/budgets/${budgetId}/unfreezing`;
    expect(await finance.post(path, { reason: 'looks fine to me' })).toMatchObject({
      status: 409,
      body: { code: 'not_reconciled', checks: ['balance_equals_entries'] },
    });
    expect(await finance.post(path, { reason: '' })).toMatchObject({ status: 400 });
    await putRight();
    const { rows } = await app.db.owner.query(
      `SELECT actor_id IS NULL AS "bySystem", after ->> 'frozen' AS frozen, after ->> 'reason' AS reason
       FROM audit_event WHERE subject = 'budget_freeze' AND subject_id = $1 ORDER BY id`,
      [budgetId],
    );
    expect(rows).toEqual([
      { bySystem: true, frozen: 'true', reason: 'balance_equals_entries' },
      { bySystem: false, frozen: 'false', reason: 'put right by hand' },
    ]);
    const resolved = (await alarms('?all=true')).items.find((alarm) => alarm.budgetId === budgetId);
    expect(resolved).toMatchObject({ reason: 'put right by hand', resolvedBy: { name: 'Dana' }, frozen: false });
    expect((await give(await app.as(desk.giver), desk)).status).toBe(201);
  });

  it('keeps its department’s month open', async () => {
    const { desk, putRight } = await aWrongBudget();
    await look();
    expect(await closeMonth(finance, desk, '2026-01')).toMatchObject({
      status: 409,
      body: { code: 'month_not_ready', kind: 'budget_frozen' },
    });
    await putRight();
    expect((await closeMonth(finance, desk, '2026-01')).status).toBe(201);
  });

  it('is told to finance at once, and again when it is over', async () => {
    const { desk, budgetId, putRight } = await aWrongBudget();
    await look();
    await look();
    await putRight();
    const told = { kind: 'alarm', employee: null, subject: budgetId };
    expect(await liveEvents(app.db, desk.department.id, 'alarm')).toEqual([told, told]);
  });
});

describe('the look of every minute', () => {
  it.each([
    ['an entry that was changed', 'running_totals', 'delta_spent_minor = delta_spent_minor + 1', '- 1'],
    ['an entry that was taken away', 'sequence_gap_free', 'seq = seq + 1000', '- 1000'],
  ])('finds %s', async (_, check, change, undo) => {
    const desk = await aDesk(app.db);
    const first = await aGesture(app, desk);
    await aGesture(app, desk);
    const { id: budgetId } = await openBudget(app.db.runtime, desk);
    // the entry before the last, wherever it stands now
    const tamper = (set: string): Promise<unknown> =>
      app.db.owner.query(`
        ALTER TABLE ledger_entry DISABLE TRIGGER ledger_is_append_only;
        UPDATE ledger_entry SET ${set} WHERE (budget_id, gesture_id) = ('${budgetId}', '${first.gesture.id}');
        ALTER TABLE ledger_entry ENABLE TRIGGER ledger_is_append_only`);
    await tamper(change);
    await look();
    expect((await alarms()).items.map((alarm) => alarm.check)).toContain(check);
    await tamper(change.replace(/\+ \d+/, undo));
    expect((await finance.post(`/api/budgets/${budgetId}/unfreezing`, { reason: 'put right by hand' })).status).toBe(
      204,
    );
  });

  it('finds nothing where all is well, and is done by one process at a time', async () => {
    await Promise.all([look(), look(), look()]);
    const { lastRun, items } = await alarms();
    expect(items).toEqual([]);
    expect(lastRun).toMatchObject({ scope: 'touched', ok: true });
    expect((await lookAtAll()).ok).toBe(true);
    expect((await alarms()).lastFullRun).toMatchObject({ scope: 'full', ok: true });
  });
});

describe('a look at everything', () => {
  // what another process has under way, last heard of so many seconds ago
  const elsewhere = (seconds: number): Promise<unknown> =>
    app.db.owner.query(
      `INSERT INTO full_look VALUES (true, gen_random_uuid(), now(), clock_timestamp() - $1 * interval '1 second', 7, 18)`,
      [seconds],
    );
  const ended = (): Promise<unknown> => app.db.owner.query('DELETE FROM full_look');
  afterEach(ended);

  it('is done by one process at a time, and everybody sees how far it is', async () => {
    await elsewhere(1);
    const underWay = { startedAt: expect.any(String), counted: 7, total: 18 };
    expect(await finance.post('/api/finance/reconciliation', {})).toMatchObject({ status: 202, body: underWay });
    expect((await alarms()).underWay).toEqual(underWay);
  });

  it('begins anew where whoever did it is gone', async () => {
    await elsewhere(60);
    expect((await alarms()).underWay).toBeNull();
    expect(await finance.post('/api/finance/reconciliation', {})).toMatchObject({
      status: 200,
      body: { scope: 'full', ok: true },
    });
    expect((await alarms()).underWay).toBeNull();
  });

  it('is shared by all who ask meanwhile', async () => {
    const answers = await Promise.all([lookAtAll(), lookAtAll(), lookAtAll()]);
    expect(new Set(answers.map(({ startedAt }) => startedAt)).size).toBe(1);
  });

  it('holds no closing up: the report comes once it has ended', async () => {
    const desk = await aDesk(app.db);
    await app.db.owner.query('DELETE FROM reconciliation_run');
    await elsewhere(1);
    const closing = await closeMonth(finance, desk, '2026-01');
    expect(closing).toMatchObject({ status: 201, body: { state: 'closing', report: null } });
    await ended();
    const { id } = closing.body as CloseWithReport;
    await eventually(
      async () => (await finance.get<CloseWithReport>(`/api/closes/${id}`)).body.report !== null,
      10_000,
    );
  });
});

const KEY = '2f1c2d7e-8a44-4a53-9d51-1df2a9a1f3c1';
