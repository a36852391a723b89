import type { CloseCheck, CloseWithReport, MonthsAnswer } from '@amends/shared/contract/close.js';
import type { SealList } from '@amends/shared/contract/seal.js';
import { ask, grant, reverse, settle } from '../support/acts.js';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { travelTo } from '../support/clock.js';
import { closeMonth } from '../support/closing.js';
import { anOfficer } from '../support/company.js';
import { type Either, give } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';
import { waitingFor } from '../support/waiting.js';

const IN_SEPTEMBER = '2026-09-20T12:00:00Z';
const IN_OCTOBER = '2026-10-02T12:00:00Z';

const app = useApp();
let finance: Client;
let colleague: Client;
beforeAll(async () => {
  finance = await app.as(await anOfficer(app.db, 'finance'));
  colleague = await app.as(await anOfficer(app.db, 'finance'));
});
beforeEach(() => travelTo(app.db, IN_SEPTEMBER));
afterEach(() => reconcile(app.db));

/** A desk with a September in which something was given, and it is October now. */
async function aPastMonth(): Promise<Desk> {
  const desk = await aDesk(app.db, { allottedMinor: 100_000 });
  await grant(app.db, desk, { amountMinor: 2_500 });
  const { gestureId } = await grant(app.db, desk);
  await reverse(app.db.runtime, desk.head, gestureId);
  await travelTo(app.db, IN_OCTOBER);
  return desk;
}

async function closed(desk: Desk): Promise<CloseWithReport> {
  const { status, body } = await closeMonth(finance, desk, '2026-09');
  expect(status).toBe(201);
  return body;
}

const eventsOf = async (subjectId: string): Promise<Record<string, unknown>[]> =>
  (
    await app.db.owner.query<{ after: Record<string, unknown> }>(
      'SELECT after FROM audit_event WHERE subject_id = $1 ORDER BY id',
      [subjectId],
    )
  ).rows.map(({ after }) => after);

describe('closing a month', () => {
  it('stores what it came to', async () => {
    const { state, report, closedAt } = await closed(await aPastMonth());
    expect(state).toBe('closed');
    expect(closedAt).toBe(new Date(IN_OCTOBER).toISOString());
    expect(report?.byKind).toContainEqual({
      kind: 'grant',
      currency: 'EUR',
      entries: 2,
      allottedMinor: 0,
      spentMinor: 3_500,
      heldMinor: 0,
    });
    expect(report?.byGlAccount).toEqual([
      { glAccount: null, currency: 'EUR', gestures: 2, givenMinor: 3_500, reversedMinor: 1_000 },
    ]);
    expect(report?.voucherLiability).toMatchObject([
      { issuedMinor: 3_500, reversedMinor: 1_000, closingMinor: 2_500, differenceMinor: 0, departmentName: 'Gate' },
    ]);
    expect(report?.reconciliation).toMatchObject({ ok: true, scope: 'full' });
    const seals = await finance.get<SealList>('/api/ledger/seals');
    expect(seals.body.items).toContainEqual(expect.objectContaining(report?.seal));
    expect(seals.body.unsealed.entries).toBe(0);
  });

  it('is told in the audit trail and in the table of months, and done once', async () => {
    const desk = await aPastMonth();
    const first = await closed(desk);
    expect(await closed(desk)).toEqual(first);
    expect(await eventsOf(first.id)).toEqual([expect.objectContaining({ month: '2026-09' })]);
    const { body } = await finance.get<MonthsAnswer>('/api/closes?from=2026-08&to=2026-10');
    expect(body.months).toEqual(['2026-10', '2026-09', '2026-08']);
    const row = body.departments.find(({ departmentId }) => departmentId === desk.department.id);
    expect(row?.months.map(({ state }) => state)).toEqual(['open', 'closed', 'open']);
  });

  it('waits until the month is over and nothing in it waits, and says so', async () => {
    const desk = await aDesk(app.db, { holdMinutes: 10_080 });
    await travelTo(app.db, '2026-09-30T20:00:00Z');
    const { gestureId } = await ask(app.db, desk);
    const refused = await closeMonth(finance, desk, '2026-09');
    expect(refused).toMatchObject({ status: 409, body: { code: 'month_not_ready', kind: 'not_over' } });
    await travelTo(app.db, IN_OCTOBER);
    const path = `/api/departments/${desk.department.id}/closes/check?month=2026-09`;
    expect((await finance.get<CloseCheck>(path)).body.hindrances).toEqual([{ kind: 'requests_waiting', count: 1 }]);
    expect(await closeMonth(finance, desk, '2026-09')).toMatchObject({
      status: 409,
      body: { code: 'month_not_ready', kind: 'requests_waiting', count: 1 },
    });
    await settle(app.db.runtime, desk.head, gestureId, 'refuse');
    await closed(desk);
    expect((await finance.get<CloseCheck>(path)).body.hindrances).toEqual([]);
  });

  it('is listed among those since the company began, without bounds', async () => {
    await aDesk(app.db);
    const months = async (): Promise<string[]> => (await finance.get<MonthsAnswer>('/api/closes')).body.months;
    expect(await months()).toHaveLength(13);
    await app.db.owner.query(`UPDATE budget_plan SET effective_from = greatest(effective_from, '2026-07-10')`);
    expect(await months()).toEqual(['2026-09', '2026-08', '2026-07']);
  });

  it('refuses a span of months that nobody can look at', async () => {
    for (const span of ['from=2026-10&to=2026-09', 'from=1990-01&to=2026-09']) {
      expect(await finance.get(`/api/closes?${span}`)).toMatchObject({ status: 400 });
    }
  });
});

describe('a month that turns', () => {
  it('takes what was stamped in it and came too late into the next one', async () => {
    const desk = await aDesk(app.db, { allottedMinor: 100_000 });
    const customer = { reference: 'Room 12' };
    await grant(app.db, desk, { customer });
    const giver = await app.as(desk.giver);
    await travelTo(app.db, '2026-09-30T23:59:59Z');
    // whoever gives to this customer has read the clock and waits for them
    const serving = await app.db.owner.connect();
    await serving.query('BEGIN');
    await serving.query('SELECT FROM customer WHERE department_id = $1 FOR UPDATE', [desk.department.id]);
    const giving = give(giver, desk, { customer });
    await waitingFor(serving);
    await travelTo(app.db, IN_OCTOBER);
    const { report } = await closed(desk);
    await serving.query('COMMIT');
    serving.release();
    const { status, body } = await giving;
    expect([status, body.gesture.grantedAt]).toEqual([201, new Date(IN_OCTOBER).toISOString()]);
    expect(report?.byKind.find(({ kind }) => kind === 'grant')).toMatchObject({ entries: 1 });
  });
});

describe('a closed month', () => {
  const reopening = (close: CloseWithReport): string => `/api/closes/${close.id}/reopening`;

  it('is opened again when one asks and another one agrees', async () => {
    const desk = await aPastMonth();
    const close = await closed(desk);
    const asked = await finance.post<CloseWithReport>(reopening(close), { reason: 'a rate was wrong' });
    expect(asked.body).toMatchObject({ state: 'closed', reopening: { reason: 'a rate was wrong', approvedBy: null } });
    expect(asked.body.can).toEqual({ askReopening: false, approveReopening: false, withdrawReopening: true });
    expect(await finance.post(`${reopening(close)}/approval`, {})).toMatchObject({
      status: 403,
      body: { code: 'own_request' },
    });
    const opened = await colleague.post<CloseWithReport>(`${reopening(close)}/approval`, {});
    expect(opened).toMatchObject({ status: 200, body: { state: 'reopened' } });
    expect(opened.body.report).toEqual(close.report);
    expect((await eventsOf(close.id)).map(({ state }) => state)).toEqual([undefined, 'asked', 'reopened']);

    const again = await closed(desk);
    expect(again.id).not.toBe(close.id);
    const { body } = await finance.get<{ items: CloseWithReport[] }>(`/api/departments/${desk.department.id}/closes`);
    expect(body.items.map(({ state }) => state)).toEqual(['closed', 'reopened']);
  });

  it('stays closed when nobody agrees, and the asking can be taken back', async () => {
    const close = await closed(await aPastMonth());
    await finance.post(reopening(close), { reason: 'a rate was wrong' });
    expect(await colleague.post(reopening(close), { reason: 'me too' })).toMatchObject({
      status: 409,
      body: { code: 'already_settled' },
    });
    const withdrawn = await finance.delete<CloseWithReport>(reopening(close));
    expect(withdrawn.body).toMatchObject({ state: 'closed', reopening: null, can: { askReopening: true } });
    expect(await colleague.post(`${reopening(close)}/approval`, {})).toMatchObject({ status: 409 });
  });

  it('cannot be asked for when it is open already', async () => {
    const desk = await aPastMonth();
    const close = await closed(desk);
    await finance.post(reopening(close), { reason: 'a rate was wrong' });
    await colleague.post(`${reopening(close)}/approval`, {});
    const again = await finance.post<Either<CloseWithReport>>(reopening(close), { reason: 'once more' });
    expect(again).toMatchObject({ status: 409, body: { code: 'month_open' } });
  });
});
