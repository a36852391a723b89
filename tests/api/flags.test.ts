import type { Page } from '@amends/shared/contract/common.js';
import type { Flag, FlagMonth, FlagRule, FlagSummary, RandomCheck } from '@amends/shared/contract/flag.js';
import { ROLES } from '@amends/shared/permissions.js';
import { LookMonthly } from '../../backend/src/finance/flags/look-monthly.js';
import type { LiveRow } from '../../backend/src/live/live.queries.js';
import { mayHear } from '../../backend/src/live/may-hear.js';
import { grant } from '../support/acts.js';
import { useTwins } from '../support/app.js';
import { aColleague, aDesk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { travelTo } from '../support/clock.js';
import { anOfficer } from '../support/company.js';
import { aFlag, aRandomCheck } from '../support/flags.js';
import { type Either, everyPage } from '../support/over-http.js';
import { routesOf } from '../support/routes.js';
import { aStrangeMonth, emailOf, LIMIT_MINOR, type StrangeMonth } from '../support/strange-month.js';

const [app, twin] = useTwins();
let month: StrangeMonth;
let finance: Client;
let head: Client;
let staff: Client;

const look = (at: string): Promise<{ status: number; body: Either<FlagMonth> }> =>
  finance.post('/api/flags/computation', { month: at });
const flagsOf = async (client: Client, at = '2026-10'): Promise<Flag[]> =>
  (await client.get<Page<Flag>>(`/api/flags?month=${at}`)).body.items;
const flagOf = async (rule: FlagRule): Promise<Flag> => (await flagsOf(finance)).find((flag) => flag.rule === rule)!;

beforeAll(async () => {
  month = await aStrangeMonth(app.db);
  finance = await app.as(await anOfficer(app.db, 'finance'));
  head = await app.as(month.desk.head);
  staff = await app.as(month.own.giver);
});

describe('a month that is over', () => {
  it('is looked at once, whichever process comes first', async () => {
    const jobs = [app, twin].map(({ nest }) => nest.get(LookMonthly, { strict: false }));
    const done = await Promise.all(jobs.map((job) => job.look()));
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await jobs[1]!.look()).toBe(false);
    const { body } = await finance.get<FlagSummary>('/api/flags/summary');
    expect(body.months).toMatchObject([{ month: '2026-10', computedBy: null, listed: 8, reviewed: 0 }]);
  });

  it('gives each rule what there is to find, with its evidence', async () => {
    const flags = await flagsOf(finance);
    const about = (rule: FlagRule): Flag => flags.find((flag) => flag.rule === rule)!;
    expect(flags.map(({ rule }) => rule).toSorted()).toEqual([
      'below_limit',
      'late_reversals',
      'repeated_customer',
      'repeated_pair',
      'self_approval',
      'self_dealing',
      'spend_per_shift',
      'split_above_limit',
    ]);
    expect(about('self_dealing')).toMatchObject({
      employee: { id: month.own.giver.id },
      severity: 3,
      probability: null,
      facts: { gestures: 1, amountMinor: 1_000, matched: ['contact'] },
      state: 'open',
    });
    expect(about('self_approval')).toMatchObject({
      employee: { id: month.own.giver.id },
      facts: { approvals: 0, topUps: 0, exceptions: 1, amountMinor: 0 },
      gestures: [],
    });
    expect(about('split_above_limit')).toMatchObject({
      employee: { id: month.splitter.giver.id },
      customerReference: 'Parted',
      facts: { limitMinor: LIMIT_MINOR, gestures: 2, amountMinor: 8_500, minutes: 60 },
    });
    expect(about('spend_per_shift')).toMatchObject({
      employee: { id: month.generous.giver.id },
      facts: { spentMinor: 450_000, shifts: 5, perShiftMinor: 90_000, peers: 11 },
    });
    expect(about('spend_per_shift').gestures).toHaveLength(5);
    expect(about('repeated_pair')).toMatchObject({
      employee: { id: month.friend.giver.id },
      customerReference: 'Regular',
      facts: { gestures: 10, amountMinor: 10_500, ofCustomer: 10, ofEmployee: 10 },
    });
    expect(about('repeated_customer')).toMatchObject({
      employee: null,
      customerReference: 'Unlucky',
      facts: { gestures: 10, amountMinor: 10_000 },
    });
    expect(about('below_limit')).toMatchObject({
      employee: { id: month.dodger.giver.id },
      facts: { limitMinor: LIMIT_MINOR, justBelow: 12, below: 1 },
    });
    expect(about('below_limit').probability).toBeCloseTo(0.0017, 4);
    expect(about('late_reversals')).toMatchObject({
      employee: { id: month.desk.head.id },
      facts: { reversals: 5, amountMinor: 5_000, oldestDays: 19 },
    });
  });

  it('comes with one gesture in a hundred, drawn by chance', async () => {
    const { body } = await finance.get<Page<RandomCheck>>('/api/flags/checks?month=2026-10');
    const { rows } = await app.db.owner.query<{ id: string; seed: string }>(`
      SELECT g.id, m.seed FROM flag_month m, gesture g WHERE m.month = '2026-10-01' AND g.state = 'granted'
        AND g.requested_at >= '2026-10-01' AND g.requested_at < '2026-11-01'
      ORDER BY encode(sha256(convert_to(m.seed || '|' || g.id, 'UTF8')), 'hex')`);
    expect(body.items.map(({ gesture }) => gesture.id)).toEqual(
      rows.slice(0, Math.ceil(rows.length / 100)).map(({ id }) => id),
    );
    expect(body.items[0]).toMatchObject({ position: 1, month: '2026-10', decision: null });
  });
});

describe('a flag', () => {
  it('is put to the heads of its department, who answer, and finance decides', async () => {
    const { id } = await flagOf('below_limit');
    expect(await flagsOf(head)).toEqual([]);
    expect((await head.get(`/api/flags/${id}`)).status).toBe(404);
    const asked = await finance.put<Flag>(`/api/flags/${id}/question`, { note: 'Do you know why?' });
    expect(asked).toMatchObject({ status: 200, body: { state: 'asked', can: { ask: true, decide: true } } });
    const [seen] = await flagsOf(head);
    expect(seen).toMatchObject({
      id,
      question: { note: 'Do you know why?' },
      can: { ask: false, answer: true, decide: false },
    });
    const answered = await head.put<Flag>(`/api/flags/${id}/answer`, { note: 'The lounge costs 55.' });
    expect(answered.body).toMatchObject({ state: 'answered', answer: { by: { id: month.desk.head.id } } });
    expect((await head.put(`/api/flags/${id}/verdict`, { verdict: 'explained', note: '' })).status).toBe(403);
    const decided = await finance.put<Flag>(`/api/flags/${id}/verdict`, { verdict: 'explained', note: 'A price.' });
    expect(decided.body).toMatchObject({ state: 'reviewed', decision: { verdict: 'explained', note: 'A price.' } });
    const late = await head.put<Either<Flag>>(`/api/flags/${id}/answer`, { note: 'One more thing' });
    expect(late).toMatchObject({ status: 409, body: { code: 'already_settled' } });
  });

  it('may be decided again; the audit trail keeps both', async () => {
    const { id } = await flagOf('below_limit');
    await finance.put(`/api/flags/${id}/verdict`, { verdict: 'coach', note: 'Two lounges?' });
    const { rows } = await app.db.owner.query(
      `SELECT department_id, before, after FROM audit_event WHERE subject = 'flag_verdict' AND subject_id = $1 ORDER BY id`,
      [id],
    );
    const first = { verdict: 'explained', note: 'A price.' };
    expect(rows).toEqual([
      { department_id: null, before: null, after: first },
      { department_id: null, before: first, after: { verdict: 'coach', note: 'Two lounges?' } },
    ]);
  });

  it('is never seen by whom it is about', async () => {
    const { id } = await flagOf('late_reversals');
    await finance.put(`/api/flags/${id}/question`, { note: 'All on one day?' });
    expect((await flagsOf(head)).map((flag) => flag.id)).not.toContain(id);
    expect((await head.get(`/api/flags/${id}`)).status).toBe(404);
    expect((await head.put(`/api/flags/${id}/answer`, { note: 'It was me' })).status).toBe(404);
  });

  it('is not seen by heads of other departments', async () => {
    const other = await app.as((await aDesk(app.db)).head);
    expect(await flagsOf(other)).toEqual([]);
    expect((await other.get(`/api/flags/${(await flagOf('below_limit')).id}`)).status).toBe(404);
  });

  it('is found by its month, department, rule and state, page by page', async () => {
    const all = await everyPage<Flag>(finance, '/api/flags', 3);
    expect(all.map(({ severity }) => severity)).toEqual(all.map(({ severity }) => severity).toSorted((a, b) => b - a));
    expect(new Set(all.map(({ id }) => id)).size).toBe(8);
    const filters = `departmentId=${month.desk.department.id}&rule=below_limit&state=reviewed`;
    expect((await finance.get<Page<Flag>>(`/api/flags?${filters}`)).body.items).toHaveLength(1);
    expect((await finance.get<Page<Flag>>('/api/flags?state=reviewed&month=2026-09')).body.items).toEqual([]);
    expect((await finance.get<Page<Flag>>('/api/flags?cursor=bm90aGluZw')).status).toBe(400);
  });
});

describe('looking again', () => {
  it('leaves what was asked or decided, and the ids of the rest', async () => {
    const before = await flagsOf(finance);
    const { status, body } = await look('2026-10');
    expect(status).toBe(200);
    expect(body).toMatchObject({ month: '2026-10', listed: 8, reviewed: 1, found: 8, computedAt: expect.any(String) });
    expect(await flagsOf(finance)).toEqual(before);
  });

  it('is refused for a month that has not begun', async () => {
    expect(await look('2027-01')).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
  });

  it('waits for whoever is at it', async () => {
    await app.db.owner.query(
      `INSERT INTO flag_month (month, seed, started_at) VALUES ('2026-07-01', 's', database_clock())`,
    );
    expect(await look('2026-07')).toMatchObject({ status: 503, body: { code: 'busy' } });
    await app.db.owner.query(`UPDATE flag_month SET started_at = '2026-07-01' WHERE month = '2026-07-01'`);
    expect(await look('2026-07')).toMatchObject({ status: 200, body: { found: 0 } });
  });

  it('lists ten at most, however much there is', async () => {
    await travelTo(app.db, '2026-09-10T10:00:00Z');
    const desk = await aDesk(app.db);
    for (let i = 0; i < 12; i += 1) {
      const one = await aColleague(app.db, desk);
      await grant(app.db, one, { customer: { reference: `Room ${i}`, contact: await emailOf(app.db, one.giver.id) } });
    }
    await travelTo(app.db, '2026-11-02T13:00:00Z');
    expect((await look('2026-09')).body).toMatchObject({ gestures: 12, found: 12, listed: 10 });
    expect(await flagsOf(finance, '2026-09')).toHaveLength(10);
  });
});

describe('how far a rule can be trusted', () => {
  it('is what was confirmed of what was reviewed', async () => {
    const { id } = await flagOf('split_above_limit');
    await finance.put(`/api/flags/${id}/verdict`, { verdict: 'explained', note: '' });
    const { body } = await finance.get<FlagSummary>('/api/flags/summary');
    const precision = (rule: FlagRule): unknown => body.rules.find((one) => one.rule === rule)!.precision;
    expect(precision('below_limit')).toMatchObject({ k: 1, n: 1, rate: 1 });
    expect(precision('split_above_limit')).toMatchObject({ k: 0, n: 1, rate: 0 });
    expect(precision('spend_per_shift')).toEqual({ k: 0, n: 0, rate: null, interval: null });
  });

  it('is what the checks by chance say of what the rules miss', async () => {
    const [check] = (await finance.get<Page<RandomCheck>>('/api/flags/checks?month=2026-10')).body.items;
    const url = `/api/flags/checks/${check!.gesture.id}/verdict`;
    const { body } = await finance.put<RandomCheck>(url, { verdict: 'investigate', note: 'No such guest' });
    expect(body).toMatchObject({ decision: { verdict: 'investigate', note: 'No such guest' } });
    const { body: summary } = await finance.get<FlagSummary>('/api/flags/summary');
    expect(summary.missed).toMatchObject({ k: 1, n: 1 });
    const nothing = `/api/flags/checks/${month.desk.department.id}/verdict`;
    expect((await finance.put(nothing, { verdict: 'explained', note: '' })).status).toBe(404);
  });
});

describe('at the counter', () => {
  it('nothing that staff may read says a word of it', async () => {
    const flags = [...(await flagsOf(finance)), ...(await flagsOf(finance, '2026-09'))];
    const words = [...flags.map(({ id }) => id), ...flags.map(({ rule }) => rule), 'Do you know why?', 'lounge costs'];
    const ids = [month.own.giver.id, month.desk.department.id, ...flags.map(({ id }) => id)];
    for (const { gestures } of flags) ids.push(...gestures.slice(0, 1).map(({ id }) => id));
    const paths = routesOf(app).filter((route) => /^GET \/(api|g)\//.test(route) && !route.includes('events'));
    let answered = 0;
    for (const route of paths) {
      for (const id of route.includes(':') ? ids : ['']) {
        const { status, text } = await staff.get(route.slice(4).replaceAll(/:[a-zA-Z]+/g, id));
        if (route.includes('/flags')) expect([route, status]).toEqual([route, 403]);
        // the description of the API names every route and every rule, to everybody alike
        if (status !== 200 || /openapi|docs/.test(route)) continue;
        answered += 1;
        expect([route, words.filter((word) => text.includes(word))]).toEqual([route, []]);
      }
    }
    expect(answered).toBeGreaterThan(10);
  });

  it('the stream tells none of them, nor whom it is about', async () => {
    const { rows } = await app.db.owner.query<LiveRow>(
      `SELECT id, department_id AS "departmentId", employee_id AS "employeeId", kind, subject_id AS "subjectId"
       FROM live_event l WHERE kind ILIKE '%flag%' OR EXISTS (SELECT FROM flag f WHERE f.id::text = l.subject_id)`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const event of rows) {
      const { departmentId } = event;
      const atTheCounter = { id: month.own.giver.id, roles: [{ role: 'staff' as const, departmentId }] };
      const itself = { id: event.employeeId ?? '', roles: ROLES.map((role) => ({ role, departmentId: null })) };
      const heard = [atTheCounter, ...(event.employeeId ? [itself] : [])].filter((person) => mayHear(person, event));
      expect([event, heard]).toEqual([event, []]);
    }
  });
});

it('a verdict is not even in the audit trail for whom it is about, whatever else they may read there', async () => {
  const desk = await aDesk(app.db);
  const flag = await aFlag(app, desk);
  const check = await aRandomCheck(app, desk);
  const verdict = { verdict: 'coach', note: 'Gives to friends' };
  for (const path of [`${flag.id}/verdict`, `checks/${check.id}/verdict`]) {
    expect((await finance.put(`/api/flags/${path}`, verdict)).status).toBe(200);
  }
  const about = `INSERT INTO employee_role (employee_id, role) VALUES ($1, 'admin')`;
  await app.db.owner.query(about, [desk.giver.id]);
  const found = async (client: Client): Promise<number> =>
    (await client.get<Page<object>>('/api/audit-events?search=friends')).body.items.length;
  expect(await found(finance)).toBe(2);
  expect(await found(await app.as(desk.giver))).toBe(0);
});
