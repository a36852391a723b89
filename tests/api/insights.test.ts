import { randomUUID } from 'node:crypto';
import type { Page } from '@amends/shared/contract/common.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import type {
  DepartmentInsights,
  InsightTrend,
  OptionInsight,
  OptionInsights,
} from '@amends/shared/contract/insight.js';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import { type Case, lived } from '../support/cases.js';
import type { Client } from '../support/client.js';
import { anOfficer } from '../support/company.js';
import { readCsv } from '../support/csv.js';
import type { Either } from '../support/over-http.js';

const app = useApp();
let desk: Desk;
let head: Client;

const ENOUGH = { allottedMinor: 10_000_000, authorityLimitMinor: 1_000_000 };
/** Longer ago than any month began. */
const LONG_AGO = 40;

beforeEach(async () => {
  desk = await aDesk(app.db, ENOUGH);
  head = await app.as(desk.head);
});

const read = async (query = '', client = head): Promise<Either<OptionInsights>> =>
  (await client.get<Either<OptionInsights>>(`/api/insights/options?departmentId=${desk.department.id}&${query}`)).body;
const itemOf = ({ items }: OptionInsights, n: number): OptionInsight =>
  items.find(({ option }) => option.id === desk.policy.optionIds[n])!;
const times = (n: number, one: Case): Case[] => Array.from({ length: n }, () => ({ ...one }));

/** n gestures of an option of which k ended calm. */
const calm = (option: number, k: number, n: number, about: Case = {}): Case[] => [
  ...times(k, { option: desk.policy.optionIds[option]!, mood: 'calm', ...about }),
  ...times(n - k, { option: desk.policy.optionIds[option]!, mood: 'upset', ...about }),
];

it('counts each outcome on its own, and nobody who said nothing', async () => {
  const option = desk.policy.optionIds[0]!;
  await lived(app.db, desk, [
    { option, mood: 'calm', rating: 5 },
    { option, mood: 'upset', rating: 3 },
    { option, mood: 'calm', returned: true },
    { option },
  ]);
  const item = async (outcome: string) => itemOf(await read(`outcome=${outcome}`), 0);
  expect(await item('calm')).toMatchObject({
    given: 4,
    k: 2,
    n: 3,
    answerShare: 0.75,
    bounds: { low: 0.5, high: 0.75 },
  });
  expect(await item('settled')).toMatchObject({ given: 4, k: 1, n: 2, dots: [true, false] });
  expect(await item('returned')).toMatchObject({ given: 4, k: 1, n: 1, verdict: 'too_early' });
});

it('calls nothing settled after which the same customer had another case within 14 days', async () => {
  await lived(app.db, desk, [
    { customer: 'again', rating: 5, ago: 30 },
    { customer: 'again', rating: 5, ago: 17 },
    { customer: 'once', rating: 4, ago: 30 },
    { customer: 'later', rating: 5, ago: 30 },
    { customer: 'later', ago: 15 },
  ]);
  expect((await read()).base).toMatchObject({ given: 5, n: 4, k: 3 });
});

it('counts what stands: a reversed gesture is neither given nor a repeat case', async () => {
  const [, second] = await lived(app.db, desk, [
    { customer: 'a', rating: 5 },
    { customer: 'a', rating: 5 },
  ]);
  await app.db.owner.query(
    `UPDATE gesture SET state = 'reversed', reversed_at = now(), reversed_by = $2, reversal_reason = 'a slip' WHERE id = $1`,
    [second, desk.giver.id],
  );
  expect((await read()).base).toMatchObject({ given: 1, n: 1, k: 1 });
});

it('says what every figure is made of', async () => {
  const [option] = desk.policy.optionIds;
  const ids = await lived(app.db, desk, [
    ...times(6, { option, amountMinor: 1_000, mood: 'calm' }),
    ...times(2, { option, amountMinor: 3_000, mood: 'upset' }),
    { option, amountMinor: 5_000 },
  ]);
  // of the codes: two used up, one expired unused, the others open
  await app.db.owner.query(
    `UPDATE voucher SET state = 'redeemed', redeemed_minor = face_minor, redeemed_at = now() WHERE gesture_id = ANY ($1)`,
    [ids.slice(0, 2)],
  );
  await app.db.owner.query(`UPDATE voucher SET valid_until = now() - interval '1 hour' WHERE gesture_id = $1`, [
    ids[7],
  ]);
  const answer = await read('outcome=calm');
  const item = itemOf(answer, 0);
  expect(answer.base).toMatchObject({ given: 9, sent: 9, k: 6, n: 8, costMinor: 14_000 });
  expect(item.redemption).toEqual({ issued: 9, redeemed: 2, expired: 1, open: 6, rate: 2 / 9 });
  // known and not in vain: 6 × 10 + 30 euros; the code that expired cost nothing
  expect(item.costPerKept).toMatchObject({ minor: 1_500 });
  // 40 of it are codes still open (four of 10 that ended calm) and one of 30: used as two of three were
  expect(item.costPerKept!.expectedMinor).toBe(Math.round((9_000 - 7_000 * (1 / 3)) / 6));
  expect([answer.medianSecondsToGesture, answer.grantedWithoutAsking.k, answer.grantedWithoutAsking.n]).toEqual([
    4, 9, 9,
  ]);
  expect([item.chosen.n, item.imposed.k, item.imposed.n]).toEqual([0, 6, 8]);
});

it('reverses what crude rates say where dear gestures go to hard cases', async () => {
  await lived(app.db, desk, [
    ...calm(0, 54, 60, { severity: 1, ago: LONG_AGO }),
    ...calm(1, 9, 10, { severity: 1, ago: LONG_AGO }),
    ...calm(0, 3, 10, { severity: 4, ago: LONG_AGO }),
    ...calm(1, 30, 60, { severity: 4, ago: LONG_AGO }),
  ]);
  const item = itemOf(await read('outcome=calm'), 0);
  expect(item.rate).toBeCloseTo(0.814, 3);
  const { difference, low, high, strata } = item.comparison as Exclude<typeof item.comparison, string>;
  expect([difference, (high - low) / 2]).toEqual([expect.closeTo(-0.1, 3), expect.closeTo(0.182, 3)]);
  expect(strata).toBe(2);
  expect(item.claim.better).toBeGreaterThan(0.99);
  expect(item.verdict).toBe('no_difference_shown');
});

it('claims on the figures of the month’s beginning, and only among similar cases', async () => {
  await lived(app.db, desk, [
    ...calm(0, 29, 30, { severity: 1, ago: LONG_AGO }),
    ...calm(0, 29, 30, { severity: 2, ago: LONG_AGO }),
    ...calm(1, 15, 30, { severity: 1, ago: LONG_AGO }),
    ...calm(1, 15, 30, { severity: 2, ago: LONG_AGO }),
    ...calm(2, 30, 60, { severity: 3 }),
  ]);
  const answer = await read('outcome=calm');
  expect(itemOf(answer, 0)).toMatchObject({ verdict: 'works_better', claim: { k: 58, n: 60 } });
  expect(itemOf(answer, 1)).toMatchObject({ verdict: 'works_worse' });
  expect(itemOf(answer, 2)).toMatchObject({ n: 60, verdict: 'interval_only', claim: { k: 0, n: 0, better: null } });
  expect(itemOf(answer, 2).comparison).toBe('cannot_be_compared');
  expect(itemOf(await read('outcome=calm&severity=1'), 0)).toMatchObject({ n: 30, verdict: 'interval_only' });
  expect(answer.items[0]!.option.id).toBe(desk.policy.optionIds[0]);
});

it('names what nobody gives and what is left in a drawer, with the facts', async () => {
  await app.db.owner.query(`ALTER TABLE policy_version DISABLE TRIGGER USER`);
  await app.db.owner.query(`UPDATE policy_version SET published_at = now() - interval '200 days' WHERE id = $1`, [
    desk.policy.versionId,
  ]);
  await app.db.owner.query(`ALTER TABLE policy_version ENABLE TRIGGER USER`);
  const [first, second] = desk.policy.optionIds;
  const ids = await lived(app.db, desk, [
    ...times(6, { option: first }),
    ...times(46, { option: second }),
    { option: desk.policy.optionIds[2]! },
  ]);
  await app.db.owner.query(`UPDATE voucher SET valid_until = now() - interval '1 hour' WHERE gesture_id = ANY ($1)`, [
    ids.slice(0, 5),
  ]);
  const answer = await read();
  expect(itemOf(answer, 0).signal).toEqual({ code: 'codes_expire_unused', given: 6, expired: 5, ended: 5 });
  expect(itemOf(answer, 1).signal).toBeNull();
  expect(itemOf(answer, 2).signal).toEqual({ code: 'rarely_given', given: 1, evenShare: 53 / 5 });
  expect(itemOf(answer, 3).signal).toEqual({ code: 'never_given', given: 0, evenShare: 53 / 5 });
  expect(itemOf(await read('severity=1'), 3).signal).toBeNull();
});

describe('each figure', () => {
  it('opens the gestures that it counts', async () => {
    const option = desk.policy.optionIds[0]!;
    await lived(app.db, desk, [
      { option, mood: 'calm', rating: 5, severity: 2 },
      { option, mood: 'upset', rating: 2, severity: 2 },
      { option, severity: 2, returned: true },
      { option, severity: 3, mood: 'calm' },
      { option: desk.policy.optionIds[1]!, mood: 'calm', severity: 2 },
    ]);
    const count = async (query: string): Promise<number> =>
      (await head.get<Page<Gesture>>(`/api/gestures?departmentId=${desk.department.id}&optionId=${option}&${query}`))
        .body.items.length;
    const figures = itemOf(await read('outcome=calm&severity=2'), 0);
    expect(await count('outcome=calm&severity=2')).toBe(figures.k);
    expect(await count('outcome=calm&answer=false&severity=2')).toBe(figures.n - figures.k);
    expect(await count('outcome=calm&answer=unknown&severity=2')).toBe(figures.given - figures.n);
    expect(await count('outcome=settled&answer=true')).toBe(1);
    expect(await count('outcome=settled&answer=unknown')).toBe(2);
    expect(await count('outcome=returned')).toBe(1);
    expect(await count('redeemed=unknown')).toBe(4);
    expect(await count('redeemed=true')).toBe(0);
    expect(await count('choice=chosen')).toBe(0);
    expect(await count('choice=imposed&lost=service')).toBe(4);
    expect(await count('lost=money')).toBe(0);
    expect(await count(`categoryId=${desk.policy.categoryId}&severity=3`)).toBe(1);
  });
});

it('narrows by what is asked for, and says the period', async () => {
  await lived(app.db, desk, [{ ago: 100, mood: 'calm' }, { ago: 50, mood: 'calm' }, { mood: 'calm' }]);
  const given = async (query: string) => (await read(query)).base.given;
  const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  expect(await read()).toMatchObject({ from: day(89), to: day(0), base: { given: 2 } });
  expect(await given(`from=${day(101)}`)).toBe(3);
  expect(await given(`to=${day(50)}`)).toBe(2);
  expect(await given(`to=${day(51)}`)).toBe(1);
  expect(await given(`from=${day(101)}&to=${day(51)}`)).toBe(1);
  expect(await given(`from=${new Date(Date.now() - 60_000).toISOString()}`)).toBe(1);
  expect(await given(`categoryId=${randomUUID()}`)).toBe(0);
  expect(await given(`categoryId=${desk.policy.categoryId}`)).toBe(2);
  expect(await given('lost=money')).toBe(0);
  expect(await given('choice=chosen')).toBe(0);
  expect(await given('choice=imposed&severity=1&lost=service')).toBe(2);
});

it('tells the months without gaps', async () => {
  await lived(app.db, desk, [...calm(0, 1, 2, { ago: 70, amountMinor: 1_500 }), ...calm(1, 1, 1)]);
  const { body } = await head.get<InsightTrend>(`/api/insights/trend?outcome=calm&departmentId=${desk.department.id}`);
  expect(body.months).toHaveLength(12);
  expect(body.months.at(-1)).toMatchObject({ given: 1, k: 1, n: 1, rate: 1, costMinor: 1_000 });
  expect(body.months.reduce((sum, { costMinor }) => sum + costMinor, 0)).toBe(4_000);
  const one = await head.get<InsightTrend>(`/api/insights/trend?outcome=calm&optionId=${desk.policy.optionIds[0]}`);
  expect(one.body.months.reduce((sum, { given }) => sum + given, 0)).toBe(2);
});

describe('finance and heads', () => {
  it('see all departments, or their own', async () => {
    const other = await aDesk(app.db, ENOUGH);
    const finance = await app.as(await anOfficer(app.db, 'finance'));
    await lived(app.db, desk, calm(0, 1, 2));
    const all = await finance.get<DepartmentInsights>('/api/insights/departments?outcome=calm');
    const ours = all.body.items.find(({ departmentId }) => departmentId === desk.department.id);
    expect(ours).toMatchObject({
      given: 2,
      outcome: { k: 1, n: 2 },
      answerShare: 1,
      grantedWithoutAsking: { rate: 1 },
    });
    expect(all.body.items.some(({ departmentId }) => departmentId === other.department.id)).toBe(true);
    const own = await head.get<DepartmentInsights>('/api/insights/departments');
    expect(own.body.items.map(({ departmentId }) => departmentId)).toEqual([desk.department.id]);
    expect((await read('outcome=calm', finance)).base.given).toBe(2);
  });

  it('get the same answer for another department as for none', async () => {
    const stranger = await app.as((await aDesk(app.db)).head);
    const finance = await app.as(await anOfficer(app.db, 'finance'));
    for (const path of ['options', 'options/export', 'gestures/export', 'trend']) {
      const foreign = await stranger.get<Either<object>>(`/api/insights/${path}?departmentId=${desk.department.id}`);
      const missing = await stranger.get<Either<object>>(`/api/insights/${path}?departmentId=${randomUUID()}`);
      expect([foreign.status, foreign.body]).toEqual([404, missing.body]);
    }
    for (const path of ['options', 'options/export', 'trend']) {
      expect((await finance.get(`/api/insights/${path}?departmentId=${randomUUID()}`)).status).toBe(404);
    }
    expect((await head.get<Either<object>>('/api/insights/options')).status).toBe(200);
    const unnamed = await finance.get<Either<object>>('/api/insights/options');
    expect([unnamed.status, unnamed.body['fields']]).toEqual([400, [{ field: 'departmentId', problem: 'missing' }]]);
  });
});

describe('the files', () => {
  it('say what is shown', async () => {
    await lived(app.db, desk, calm(0, 3, 4));
    const shown = itemOf(await read('outcome=calm'), 0);
    const { headers, text } = await head.get('/api/insights/options/export?outcome=calm&format=csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const [columns, ...rows] = readCsv(text);
    const row = Object.fromEntries(
      columns!.map((column, i) => [column, rows.find((r) => r.includes(shown.option.id))![i]]),
    );
    expect(row).toMatchObject({ known: '4', well: '3', rate: '0.75', verdict: 'too_early', difference: '' });
    expect(Number(row['low'])).toBeCloseTo(shown.interval!.low, 12);
  });

  it.each(['options', 'gestures'])('leave an event that says who took what: %s', async (kind) => {
    await head.get(`/api/insights/${kind}/export?outcome=calm`);
    const { rows } = await app.db.owner.query(
      `SELECT actor_id, department_id, subject_id, after, address FROM audit_event WHERE subject = 'export' ORDER BY id DESC LIMIT 1`,
    );
    expect(rows).toEqual([
      {
        actor_id: desk.head.id,
        department_id: desk.department.id,
        subject_id: kind,
        after: { format: 'csv', filters: expect.objectContaining({ outcome: 'calm' }) },
        address: '127.0.0.1',
      },
    ]);
  });

  it('give the gestures behind it, without names, harmless in a spreadsheet', async () => {
    await app.db.owner.query(`ALTER TABLE policy_option DISABLE TRIGGER USER`);
    await app.db.owner.query(`UPDATE policy_option SET title = '{"en":"=1+1","ru":"=1+1"}' WHERE option_id = $1`, [
      desk.policy.optionIds[0],
    ]);
    await app.db.owner.query(`ALTER TABLE policy_option ENABLE TRIGGER USER`);
    await lived(app.db, desk, [{ mood: 'calm', rating: 5, customer: 'Petrova' }, { mood: 'gone' }]);
    const { text } = await head.get('/api/insights/gestures/export?outcome=calm');
    const [columns, ...rows] = readCsv(text);
    const column = (name: string): (string | undefined)[] => rows.map((row) => row[columns!.indexOf(name)]);
    expect(column('endedWell')).toEqual(['true', 'false']);
    expect(column('rating')).toEqual(['5', '']);
    expect(column('option')).toEqual([`'=1+1`, `'=1+1`]);
    expect(text).not.toMatch(/Petrova|Aigul/);
    const lines = async (answer: string): Promise<number> =>
      readCsv((await head.get(`/api/insights/gestures/export?outcome=settled&answer=${answer}`)).text).length - 1;
    expect([await lines('true'), await lines('false'), await lines('unknown')]).toEqual([1, 0, 1]);
  });
});
