import { ask, grant, grantArguments, reverse } from '../support/acts.js';
import { aDesk } from '../support/builders.js';
import { travelTo } from '../support/clock.js';
import { beginClose } from '../support/closing.js';
import { asStatement, call, sqlStateOf, useDatabase } from '../support/database.js';
import { reconcile } from '../support/reconcile.js';
import { redeem } from '../support/vouchers.js';
import { somebodyWaits } from '../support/waiting.js';

const IN_SEPTEMBER = '2026-09-20T12:00:00Z';
const LAST_SECOND = '2026-09-30T23:59:59Z';
const IN_OCTOBER = '2026-10-02T12:00:00Z';

const db = useDatabase();
beforeEach(() => travelTo(db, IN_SEPTEMBER));
afterEach(() => reconcile(db));

const entriesIn = async (departmentId: string, month: string): Promise<number> => {
  const { rows } = await db.owner.query<{ count: number }>(
    `SELECT count(*) FROM ledger_entry e, month_bounds($1, $2::date) m
     WHERE e.department_id = $1 AND e.recorded_at >= m.starts_at AND e.recorded_at < m.ends_at`,
    [departmentId, `${month}-01`],
  );
  return rows[0]!.count;
};

describe('a month', () => {
  it('is closed when it is over where the department is', async () => {
    const desk = await aDesk(db, { timeZone: 'America/New_York' });
    await travelTo(db, '2026-10-01T03:59:59Z');
    expect(await beginClose(db, desk, '2026-09')).toEqual({ outcome: 'not_over', until: '2026-10-01T04:00:00+00:00' });
    await travelTo(db, '2026-10-01T04:00:00Z');
    expect(await beginClose(db, desk, '2026-09')).toMatchObject({ outcome: 'closing' });
  });

  it('takes nothing once it is closed, whoever was late', async () => {
    const desk = await aDesk(db);
    const other = await aDesk(db);
    const given = await grant(db, desk);
    await travelTo(db, IN_OCTOBER);
    await beginClose(db, desk, '2026-09');
    await travelTo(db, LAST_SECOND);
    expect(await sqlStateOf(grant(db, desk))).toBe('AM012');
    expect(await sqlStateOf(redeem(db.runtime, desk.giver, given.gestureId))).toBe('AM012');
    expect(await sqlStateOf(reverse(db.runtime, desk.head, given.gestureId))).toBe('AM012');
    expect(await grant(db, other)).toMatchObject({ outcome: 'granted' });
  });

  it('is left alone by what is taken back later: that is booked where it happens', async () => {
    const desk = await aDesk(db);
    const given = await grant(db, desk);
    const before = await entriesIn(desk.department.id, '2026-09');
    await travelTo(db, IN_OCTOBER);
    await beginClose(db, desk, '2026-09');
    expect(await reverse(db.runtime, desk.head, given.gestureId)).toMatchObject({ outcome: 'reversed' });
    expect(await entriesIn(desk.department.id, '2026-09')).toBe(before);
  });

  it('waits for whoever is writing while it is closed, and misses nothing of theirs', async () => {
    const desk = await aDesk(db);
    await grant(db, desk);
    const before = await entriesIn(desk.department.id, '2026-09');
    const { text, values } = asStatement('grant_gesture', await grantArguments(db.runtime, desk));
    await travelTo(db, LAST_SECOND);
    const late = await db.runtime.connect();
    try {
      await late.query('BEGIN');
      await late.query(text, values);
      await travelTo(db, IN_OCTOBER);
      let isClosed = false;
      const closing = beginClose(db, desk, '2026-09').finally(() => (isClosed = true));
      await somebodyWaits(db);
      expect(isClosed).toBe(false);
      await late.query('COMMIT');
      expect(await closing).toMatchObject({ outcome: 'closing' });
    } finally {
      late.release();
    }
    expect(await entriesIn(desk.department.id, '2026-09')).toBe(before + 1);
  });

  it('is closed once, however many close it', async () => {
    const desk = await aDesk(db);
    await grant(db, desk);
    await travelTo(db, IN_OCTOBER);
    const all = await Promise.all(Array.from({ length: 8 }, () => beginClose(db, desk, '2026-09')));
    expect(new Set(all.map(({ closeId }) => closeId)).size).toBe(1);
  });

  it('stays as it was reported, even for the owner of the tables', async () => {
    const desk = await aDesk(db);
    await grant(db, desk);
    await travelTo(db, IN_OCTOBER);
    const { closeId } = await beginClose(db, desk, '2026-09');
    const finish = { p_actor: desk.head.id, p_close: closeId, p_report: { seal: null } };
    await call(db.runtime, 'finish_close', finish);
    await call(db.runtime, 'finish_close', { ...finish, p_report: { seal: 'another' } });
    const { rows } = await db.owner.query('SELECT report FROM month_close WHERE id = $1', [closeId]);
    expect(rows).toEqual([{ report: { seal: null } }]);
    for (const change of [
      `UPDATE month_close SET report = '{}' WHERE report IS NOT NULL`,
      'DELETE FROM month_close WHERE report IS NOT NULL',
      'TRUNCATE month_close CASCADE',
    ]) {
      expect(await sqlStateOf(db.owner.query(change))).toBe('42501');
    }
    await call(db.runtime, 'give_up_close', { p_close: closeId });
    expect(await sqlStateOf(db.runtime.query('DELETE FROM month_close'))).toBe('42501');
  });

  it('is opened again by two people and by nobody alone, even by hand', async () => {
    const desk = await aDesk(db);
    await grant(db, desk);
    await travelTo(db, IN_OCTOBER);
    const { closeId } = await beginClose(db, desk, '2026-09');
    await call(db.runtime, 'finish_close', { p_actor: desk.head.id, p_close: closeId, p_report: {} });
    await call(db.runtime, 'ask_reopening', { p_actor: desk.head.id, p_close: closeId, p_reason: 'a late bill' });
    const alone = `UPDATE month_reopening SET approved_by = asked_by, approved_at = now()`;
    expect(await sqlStateOf(db.owner.query(alone))).toBe('23514');
    expect(
      await call(db.runtime, 'settle_reopening', { p_actor: desk.head.id, p_close: closeId, p_decision: 'approve' }),
    ).toEqual({
      outcome: 'own_request',
    });
    expect(
      await call(db.runtime, 'settle_reopening', { p_actor: desk.giver.id, p_close: closeId, p_decision: 'approve' }),
    ).toEqual({ outcome: 'reopened' });
    await travelTo(db, LAST_SECOND);
    expect(await grant(db, desk)).toMatchObject({ outcome: 'granted' });
  });
});

describe('a request that waits in a month that is over', () => {
  it('gives its money back where it ends, not where it began', async () => {
    const desk = await aDesk(db, { holdMinutes: 60 * 24 });
    await travelTo(db, LAST_SECOND);
    const { gestureId } = await ask(db, desk);
    await travelTo(db, IN_OCTOBER);
    await beginClose(db, desk, '2026-09');
    expect(await call(db.runtime, 'expire_requests')).toBe(1);
    const { rows } = await db.owner.query(
      `SELECT to_char(recorded_at, 'YYYY-MM') AS month FROM ledger_entry WHERE gesture_id = $1 AND kind = 'release'`,
      [gestureId],
    );
    expect(rows).toEqual([{ month: '2026-10' }]);
  });
});
