import type { CloseWithReport } from '@amends/shared/contract/close.js';
import type { Journal, JournalWithLines } from '@amends/shared/contract/journal.js';
import type { LedgerKind } from '@amends/shared/contract/ledger.js';
import { type Answer, grant, reverse } from '../support/acts.js';
import { useTwins } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { travelTo } from '../support/clock.js';
import { beginClose, closeMonth, liabilityOf, mapAccounts } from '../support/closing.js';
import { anOfficer } from '../support/company.js';
import { everyPage, give } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';
import { asSuperuser } from '../support/superuser.js';
import { redeem } from '../support/vouchers.js';
import { waitingFor } from '../support/waiting.js';

const IN_SEPTEMBER = '2026-09-20T12:00:00Z';
const LAST_MOMENT = '2026-09-30T23:59:59Z';
const IN_OCTOBER = '2026-10-02T12:00:00Z';
const IN_NOVEMBER = '2026-11-02T12:00:00Z';

const [app, twin] = useTwins();
let finance: Client;
let elsewhere: Client;
let colleague: Client;
beforeAll(async () => {
  const officer = await anOfficer(app.db, 'finance');
  finance = await app.as(officer);
  elsewhere = await twin.as(officer);
  colleague = await app.as(await anOfficer(app.db, 'finance'));
});
beforeEach(() => travelTo(app.db, IN_SEPTEMBER));
afterEach(() => reconcile(app.db));

/** A desk whose codes are money. */
const aTill = (): Promise<Desk> =>
  aDesk(app.db, {
    allottedMinor: 1_000_000,
    shapes: Array.from({ length: 5 }, () => ({ kind: 'money_later', valid_days: 40 })),
  });

async function closed(desk: Desk, month: string): Promise<CloseWithReport> {
  const { status, body } = await closeMonth(finance, desk, month);
  expect(status).toBe(201);
  expect(body.report?.voucherLiability.map(({ differenceMinor }) => differenceMinor)).toEqual([0]);
  return body;
}

async function reopened({ id }: CloseWithReport): Promise<void> {
  await finance.post(`/api/closes/${id}/reopening`, { reason: 'wrong accounts' });
  expect((await colleague.post(`/api/closes/${id}/reopening/approval`, {})).status).toBe(200);
}

const book = (month: string, desks: readonly Desk[], client = finance) =>
  client.post<JournalWithLines & { code?: string }>('/api/journals', {
    month,
    departmentIds: desks.map(({ department }) => department.id),
  });

async function booked(month: string, desks: readonly Desk[]): Promise<JournalWithLines> {
  const { status, body } = await book(month, desks);
  expect(status).toBe(201);
  return body;
}

/** What an account comes to in journals that nothing replaces. */
const balanceOf = (account: string, journals: readonly JournalWithLines[]): number => {
  const replaced = new Set(journals.flatMap(({ replaces }) => replaces));
  return journals
    .filter(({ number }) => !replaced.has(number))
    .flatMap(({ items }) => items)
    .filter((line) => line.account === account)
    .reduce((sum, { debitMinor, creditMinor }) => sum + creditMinor - debitMinor, 0);
};

it('what the books owe is what can still be used, through closings, reversals and reopenings', async () => {
  const desk = await aTill();
  const other = await aTill();
  await mapAccounts(finance, desk);
  const given = (amountMinor: number, validDays = 90): Promise<Answer> =>
    grant(app.db, desk, { amountMinor, validDays, customer: { reference: 'Room 12' } });
  const parts = await given(9_000);
  const undone = await given(2_000);
  // the last day of both is the last of the month
  const [lapsed, used] = [await given(700, 10), await given(300, 10)];
  await redeem(app.db.runtime, desk.giver, parts.gestureId, { amountMinor: 1_250 });
  // used in another department, owed by the one that gave it
  await redeem(app.db.runtime, other.giver, parts.gestureId, { amountMinor: 750 });
  await travelTo(app.db, LAST_MOMENT);
  await redeem(app.db.runtime, desk.giver, used.gestureId);
  expect(await redeem(app.db.runtime, desk.giver, lapsed.gestureId, { amountMinor: 200 })).toMatchObject({
    outcome: 'redeemed',
  });

  await travelTo(app.db, IN_OCTOBER);
  const september = await closed(desk, '2026-09');
  expect(september.report!.voucherLiability).toMatchObject([
    { issuedMinor: 12_000, redeemedMinor: 2_500, expiredMinor: 500, reversedMinor: 0, closingMinor: 9_000 },
  ]);
  expect((await closed(other, '2026-09')).report!.voucherLiability).toMatchObject([{ redeemedMinor: 0 }]);
  const journals = [await booked('2026-09', [desk])];
  expect(balanceOf('2900', journals)).toBe(9_000);

  await reverse(app.db.runtime, desk.head, undone.gestureId);
  const { rows } = await app.db.owner.query<{ id: string }>('SELECT customer_id AS id FROM gesture WHERE id = $1', [
    parts.gestureId,
  ]);
  expect((await (await app.as(desk.head)).post(`/api/customers/${rows[0]!.id}/erasure`, undefined)).status).toBe(204);
  for (let round = 0; round < 2; round += 1) {
    await reopened(round === 0 ? september : await closed(desk, '2026-09'));
    const again = await closed(desk, '2026-09');
    expect({ ...again.report!, reconciliation: 0, seal: 0 }).toEqual({
      ...september.report!,
      reconciliation: 0,
      seal: 0,
    });
    const last = journals.at(-1)!;
    const journal = await booked('2026-09', [desk]);
    // what was replaced before is taken back already
    expect(journal.replaces).toEqual([last.number]);
    expect(journal.items).toEqual(last.items);
    journals.push(journal);
  }

  await travelTo(app.db, IN_NOVEMBER);
  await closed(desk, '2026-10');
  journals.push(await booked('2026-10', [desk]));
  const { openingMinor, reversedMinor, closingMinor, differenceMinor } = await liabilityOf(finance, desk, '2026-10');
  expect([openingMinor, reversedMinor, closingMinor, differenceMinor]).toEqual([9_000, 2_000, 7_000, 0]);
  expect(balanceOf('2900', journals)).toBe(7_000);
});

describe('everybody at once', () => {
  it('closes a month once, from two processes, and the report misses nothing that was given as it ended', async () => {
    const desk = await aTill();
    const [giver, head] = [await app.as(desk.giver), await app.as(desk.head)];
    const early = await Promise.all(Array.from({ length: 6 }, () => give(giver, desk, { amountMinor: 100 })));
    await travelTo(app.db, LAST_MOMENT);
    const acts = early.flatMap(({ body }) => [
      give(giver, desk, { amountMinor: 100 }),
      head.post(`/api/gestures/${body.gesture.id}/reversal`, { reason: 'wrong passenger' }),
      give(giver, desk, { amountMinor: 100 }),
    ]);
    await travelTo(app.db, IN_OCTOBER);
    const [one, two] = await Promise.all([
      closeMonth(finance, desk, '2026-09'),
      closeMonth(elsewhere, desk, '2026-09'),
    ]);
    const answers = await Promise.all(acts);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect([one.status, two.body]).toEqual([201, one.body]);
    const { rows } = await app.db.owner.query<{ kind: LedgerKind; entries: number }>(
      `SELECT kind, count(*) AS entries FROM ledger_entry
       WHERE department_id = $1 AND recorded_at < '2026-10-01' GROUP BY kind ORDER BY kind`,
      [desk.department.id],
    );
    expect(one.body.report!.byKind.map(({ kind, entries }) => ({ kind, entries }))).toEqual(rows);
    const { rowCount } = await app.db.owner.query(`SELECT FROM audit_event WHERE subject_id = $1`, [one.body.id]);
    expect(rowCount).toBe(1);
  });

  it('books under numbers without gaps, while accounts change and months open again', async () => {
    const desks = [await aTill(), await aTill(), await aTill(), await aTill()];
    for (const desk of desks) {
      await mapAccounts(finance, desk);
      await grant(app.db, desk, { amountMinor: 1_000 });
    }
    await travelTo(app.db, IN_OCTOBER);
    const closes: CloseWithReport[] = [];
    for (const desk of desks) closes.push(await closed(desk, '2026-09'));
    const answers = await Promise.all([
      ...desks.flatMap((desk) => [book('2026-09', [desk]), book('2026-09', [desk], elsewhere)]),
      mapAccounts(elsewhere, desks[1]!),
      reopened(closes[0]!),
    ]);
    const codes = answers.flatMap((answer) => (answer ? [answer.status] : []));
    expect(codes.every((status) => [200, 201, 409].includes(status))).toBe(true);
    const journals = await everyPage<Journal>(finance, '/api/journals', 100);
    const numbers = journals.map(({ number }) => Number(number.slice(3)));
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => numbers.length - i));
    const bookedCloses = journals.flatMap(({ departments }) => departments.map(({ closeId }) => closeId));
    expect(new Set(bookedCloses).size).toBe(bookedCloses.length);
    for (const { id } of closes.slice(1)) expect(bookedCloses).toContain(id);
  });

  it('sets a rate before its month is closed or is told that it is', async () => {
    const desk = await aTill();
    await travelTo(app.db, IN_OCTOBER);
    const set = (rate: string) =>
      finance.put<{ code?: string }>('/api/settings/rates', { rates: [{ month: '2026-08', currency: 'KZT', rate }] });
    expect((await set('0.002')).status).toBe(200);
    const closing = await app.db.owner.connect();
    await closing.query('BEGIN');
    await beginClose(app.db, desk, '2026-08', closing);
    const late = set('0.003');
    await waitingFor(closing);
    await closing.query('COMMIT');
    closing.release();
    expect((await late).body.code).toBe('month_closed');
  });
});

describe('a superuser', () => {
  const count = async (name: string): Promise<number | undefined> => {
    const { body } = await finance.get<{ checks: { name: string; violations: number }[] }>(
      '/api/ledger/reconciliation',
    );
    return body.checks.find((check) => check.name === name)?.violations;
  };

  it.each([
    [
      'the report of a closed month',
      'closings_as_reported',
      `UPDATE month_close SET report = jsonb_set(report, '{byKind}', '[]') WHERE id = $1`,
    ],
    ['that a month was ever closed', 'closings_as_reported', `DELETE FROM month_close WHERE id = $1`],
    [
      'the lines of a journal',
      'journals_as_booked',
      `UPDATE journal_line SET debit_minor = debit_minor + 1 WHERE debit_minor > 0
       AND number = (SELECT number FROM journal_close WHERE close_id = $1)`,
    ],
    [
      'the newest journal',
      'journals_as_booked',
      `DELETE FROM journal WHERE number = (SELECT number FROM journal_close WHERE close_id = $1)`,
    ],
  ])('who changes %s is found, because the audit trail is sealed', async (_, name, change) => {
    const desk = await aTill();
    await mapAccounts(finance, desk);
    await grant(app.db, desk, { amountMinor: 1_000 });
    await travelTo(app.db, IN_OCTOBER);
    const { id } = await closed(desk, '2026-09');
    const { number } = await booked('2026-09', [desk]);
    const kept = 'CREATE TEMP TABLE kept_{t} AS SELECT * FROM {t}; ';
    await asSuperuser(app.db, async (superuser) => {
      for (const table of ['month_close', 'journal', 'journal_line']) {
        await superuser.query(kept.replaceAll('{t}', table));
      }
      await superuser.query(change, [id]);
      expect([number, await count(name)]).toEqual([number, 1]);
      for (const table of ['journal_line', 'journal', 'month_close']) {
        await superuser.query(`DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM kept_${table}`);
      }
    });
    expect(await count(name)).toBe(0);
  });
});
