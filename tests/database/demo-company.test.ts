import { isEmptyDatabase } from '../../backend/src/database/demo/is-empty-database.js';
import { seedDemoCompany } from '../../backend/src/database/demo/seed-demo-company.js';
import { demoFinance } from '../../backend/src/finance/demo-finance.js';
import { closeDatabase, openDatabase, sqlStateOf, type TestDatabase } from '../support/database.js';
import { reconcile } from '../support/reconcile.js';
import { testSettings } from '../support/settings.js';

const NOVEMBER = new Date('2026-11-22T12:00:00Z');
const JANUARY = new Date('2027-01-09T21:30:00Z');
/** In Almaty the day is five minutes old. */
const JUST_AFTER_MIDNIGHT = new Date('2026-11-22T19:05:00Z');

const finance = demoFinance(testSettings);

async function rowsOf<Row extends object>(db: TestDatabase, sql: string): Promise<Row[]> {
  return (await db.owner.query<Row>(sql)).rows;
}

async function countOf(db: TestDatabase, sql: string): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(db, `SELECT count(*) FROM ${sql}`);
  return row!.count;
}

const givenIn = (db: TestDatabase): Promise<object[]> =>
  rowsOf(
    db,
    `SELECT g.number, g.state, g.amount_minor, g.severity, g.requested_at, g.elapsed_ms, g.note, e.email, k.slug, o.title,
       c.reference, c.name,
       (SELECT array_agg((x.mood, x.rating, x.returned)::text ORDER BY x.recorded_at)
          FROM outcome x WHERE x.gesture_id = g.id) AS ended
     FROM gesture g JOIN employee e ON e.id = g.employee_id JOIN category k ON k.id = g.category_id
     JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
     LEFT JOIN customer c ON c.id = g.customer_id ORDER BY g.number`,
  );

describe('the demo company in November', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openDatabase();
    await seedDemoCompany(db.ownerUrl, finance, NOVEMBER);
  });
  afterAll(() => closeDatabase(db));

  it('is founded once', async () => {
    expect(await isEmptyDatabase(db.ownerUrl)).toBe(false);
    const before = await countOf(db, 'ledger_entry');
    await seedDemoCompany(db.ownerUrl, finance, NOVEMBER);
    expect(await countOf(db, 'ledger_entry')).toBe(before);
  });

  it('has a month that is closed in every department, and booked to the cent', async () => {
    const closes = await rowsOf(
      db,
      `SELECT d.slug, to_char(c.month, 'YYYY-MM') AS month,
         jsonb_path_query_array(c.report, '$.voucherLiability[*].differenceMinor') AS difference,
         (SELECT sum((k ->> 'entries')::int) FROM jsonb_array_elements(c.report -> 'byKind') k) > 20 AS busy,
         (SELECT s.sealed_at = c.closed_at FROM seal s
           WHERE s.number = (c.report #>> '{seal,number}')::int
             AND encode(s.head, 'hex') = c.report #>> '{seal,head}') AS sealed,
         (c.report #>> '{reconciliation,ok}')::boolean AND jsonb_array_length(c.report #> '{reconciliation,checks}') > 10 AS sound
       FROM month_close c JOIN department d ON d.id = c.department_id ORDER BY d.slug`,
    );
    const closed = { month: '2026-09', difference: [0], busy: true, sealed: true, sound: true };
    expect(closes).toEqual(['gate', 'hotel', 'table'].map((slug) => ({ slug, ...closed })));
    const lines = await rowsOf<{ departments: number; uneven: number }>(
      db,
      `SELECT count(DISTINCT department_id) AS departments,
         count(*) FILTER (WHERE debit <> credit) AS uneven
       FROM (SELECT department_id, sum(debit_minor) AS debit, sum(credit_minor) AS credit FROM journal_line
         GROUP BY department_id, currency) s`,
    );
    expect(lines).toEqual([{ departments: 3, uneven: 0 }]);
  });

  it('is sealed, the newest entry included, and its audit trail tells when things happened', async () => {
    expect(await countOf(db, 'seal')).toBeGreaterThan(12);
    expect(
      await countOf(db, 'budget b LEFT JOIN sealed_budget s ON s.budget_id = b.id WHERE s.seq IS DISTINCT FROM b.seq'),
    ).toBe(0);
    expect(await countOf(db, `audit_event WHERE at > '2026-11-22T12:00:00Z' OR at < '2026-08-24'`)).toBe(0);
    expect(await countOf(db, 'audit_unsealed')).toBe(0);
  });

  it('has four findings in the last month, one asked about and answered, and two draws by chance', async () => {
    const flags = await rowsOf(
      db,
      `SELECT to_char(f.month, 'YYYY-MM') AS month, f.rule, d.slug, f.answered_by IS NOT NULL AS answered
       FROM flag f JOIN department d ON d.id = f.department_id ORDER BY f.rule`,
    );
    expect(flags).toEqual([
      { month: '2026-10', rule: 'below_limit', slug: 'hotel', answered: true },
      { month: '2026-10', rule: 'late_reversals', slug: 'gate', answered: false },
      { month: '2026-10', rule: 'repeated_customer', slug: 'gate', answered: false },
      { month: '2026-10', rule: 'self_approval', slug: 'table', answered: false },
    ]);
    expect(await countOf(db, 'random_check')).toBe(2);
  });

  it('has thirteen people, whose password is kept as argon2id only', async () => {
    const people = await rowsOf<{ email: string; hash: string }>(
      db,
      'SELECT email, password_hash AS hash FROM employee',
    );
    expect(people).toHaveLength(13);
    expect(people[0]!.hash).toMatch(/^\$argon2id\$/);
  });

  it('has two people in finance, and an auditor for sixty days', async () => {
    const office = await rowsOf(
      db,
      `SELECT role, count(*), max(until) AS until FROM employee_role WHERE role IN ('finance', 'auditor') GROUP BY role ORDER BY role`,
    );
    expect(office).toEqual([
      { role: 'auditor', count: 1, until: new Date('2027-01-21T12:00:00Z') },
      { role: 'finance', count: 2, until: null },
    ]);
  });

  it('has a present and an earlier policy in every department', async () => {
    const policies = await rowsOf(
      db,
      `SELECT d.slug, p.version, p.state, count(*) AS options FROM policy_version p
       JOIN department d ON d.id = p.department_id JOIN policy_option o ON o.policy_version_id = p.id
       GROUP BY 1, 2, 3 ORDER BY 1, 2`,
    );
    expect(policies).toEqual([
      { slug: 'gate', version: 1, state: 'superseded', options: 7 },
      { slug: 'gate', version: 2, state: 'published', options: 8 },
      { slug: 'hotel', version: 1, state: 'superseded', options: 8 },
      { slug: 'hotel', version: 2, state: 'published', options: 9 },
      { slug: 'table', version: 1, state: 'superseded', options: 6 },
      { slug: 'table', version: 2, state: 'published', options: 7 },
    ]);
  });

  it('has a quarter of about 400 gestures by nine people, under both policies', async () => {
    const gestures = await countOf(db, 'gesture');
    expect(gestures).toBeGreaterThan(370);
    expect(gestures).toBeLessThan(440);
    expect(await countOf(db, '(SELECT DISTINCT employee_id FROM gesture) g')).toBe(9);
    expect(await countOf(db, '(SELECT DISTINCT policy_version_id FROM gesture) g')).toBe(6);
    expect(
      await countOf(db, `gesture WHERE requested_at < '2026-08-24' OR requested_at > '2026-11-22T12:00:00Z'`),
    ).toBe(0);
  });

  it('has gestures and codes in every state, and every mood', async () => {
    const states = async (table: string, column: string): Promise<unknown[]> =>
      (await rowsOf<{ it: unknown }>(db, `SELECT DISTINCT ${column} AS it FROM ${table} WHERE ${column} IS NOT NULL`))
        .map(({ it }) => it)
        .toSorted((a, b) => String(a).localeCompare(String(b)));
    expect(await states('gesture', 'state')).toEqual(['awaiting', 'expired', 'granted', 'refused', 'reversed']);
    expect(await states('voucher', 'state')).toEqual(['cancelled', 'expired', 'issued', 'opened', 'redeemed']);
    expect(await states('outcome', 'mood')).toEqual(['calm', 'gone', 'unsure', 'upset']);
  });

  it('has gestures that customers chose, offers that ran out, and nothing left open', async () => {
    expect(await countOf(db, 'gesture WHERE choice_id IS NOT NULL')).toBeGreaterThan(30);
    expect(await rowsOf(db, 'SELECT DISTINCT state FROM choice ORDER BY state')).toEqual([
      { state: 'chosen' },
      { state: 'expired' },
    ]);
    expect(await countOf(db, `voucher WHERE redeemed_minor > 0 AND redeemed_minor < face_minor`)).toBeGreaterThan(0);
    expect(
      await countOf(
        db,
        `voucher v JOIN voucher_redemption r USING (gesture_id) WHERE r.department_id <> v.department_id`,
      ),
    ).toBeGreaterThan(0);
  });

  it('has customers who said on their pages how it went, thanks of this week and one answer that somebody owes', async () => {
    expect(await countOf(db, `outcome WHERE source = 'customer'`)).toBeGreaterThan(100);
    expect(await countOf(db, 'customer_idea')).toBeGreaterThan(5);
    const kind = `outcome WHERE source = 'customer' AND rating >= 4 AND note IS NOT NULL AND recorded_at > '2026-11-16'`;
    expect(await countOf(db, kind)).toBeGreaterThan(2);
    expect(
      await countOf(db, `promise WHERE origin = 'rating' AND state = 'open' AND due_at > '2026-11-22T12:00:00Z'`),
    ).toBe(1);
  });

  it('has one request that waits for the head of the gate', async () => {
    const waiting = await rowsOf(
      db,
      `SELECT e.email, g.expires_at FROM gesture g JOIN employee e ON e.id = g.employee_id WHERE g.state = 'awaiting'`,
    );
    expect(waiting).toEqual([
      { email: 'staff2@gate.auvera.example', expires_at: new Date(NOVEMBER.getTime() + 50 * 60_000) },
    ]);
  });

  it('has customers who came again, and one whom every search finds', async () => {
    const again = await countOf(
      db,
      `gesture g WHERE EXISTS (SELECT FROM gesture e WHERE e.customer_id = g.customer_id AND e.requested_at < g.requested_at)`,
    );
    const share = again / (await countOf(db, 'gesture'));
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.18);
    expect(await countOf(db, `gesture g JOIN customer c ON c.id = g.customer_id WHERE c.name = 'Vera Petrova'`)).toBe(
      1,
    );
  });

  it('has promises that were kept in time, late and not, and in every department open ones of each kind', async () => {
    const ended = await rowsOf(
      db,
      `SELECT DISTINCT state, settled_at <= due_at AS "inTime" FROM promise WHERE state <> 'open' ORDER BY 1, 2`,
    );
    expect(ended).toEqual(
      expect.arrayContaining([
        { state: 'kept', inTime: true },
        { state: 'kept', inTime: false },
      ]),
    );
    expect(await countOf(db, `promise WHERE state = 'broken'`)).toBeGreaterThan(0);
    const open = await rowsOf(
      db,
      `SELECT count(*) FILTER (WHERE due_at <= '2026-11-22T12:00:00Z') AS overdue,
         count(*) FILTER (WHERE due_at > '2026-11-22T12:00:00Z' AND due_at < '2026-11-22T18:00:00Z') > 0 AS "dueToday",
         count(*) FILTER (WHERE handed_at IS NOT NULL AND seen_at IS NULL) AS "notSeen"
       FROM promise WHERE state = 'open' GROUP BY department_id`,
    );
    expect(open).toEqual(Array.from({ length: 3 }, () => ({ overdue: 1, dueToday: true, notSeen: 1 })));
  });

  it('has written to its customers when it was time, and has nothing to catch up on', async () => {
    expect(await countOf(db, `message WHERE state = 'sent'`)).toBeGreaterThan(50);
    const due = `message WHERE state IN ('queued', 'sending') AND next_attempt_at <= '2026-11-22T12:00:00Z'`;
    expect(await countOf(db, due)).toBe(0);
  });

  it('reconciles', () => expect(reconcile(db)).resolves.toBeUndefined());

  it('leaves the real clock behind, which the application cannot set', async () => {
    const [clock] = await rowsOf<{ apart: number }>(
      db,
      `SELECT abs(extract(epoch FROM database_clock() - clock_timestamp()))::float8 AS apart
       FROM set_config('amends.demo_clock', '2020-01-01T00:00:00Z', false)`,
    );
    expect(clock!.apart).toBeLessThan(1);
    await db.runtime.query('SELECT database_clock()');
    const replaced = `CREATE OR REPLACE FUNCTION database_clock() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'`;
    expect(await sqlStateOf(db.runtime.query(replaced))).toBe('42501');
  });

  it('is the same again at the same moment', async () => {
    const twin = await openDatabase();
    await seedDemoCompany(twin.ownerUrl, finance, NOVEMBER);
    expect(await givenIn(twin)).toEqual(await givenIn(db));
    await closeDatabase(twin);
  });
});

describe.each([
  ['when the year has turned in the quarter', JANUARY],
  ['five minutes after midnight', JUST_AFTER_MIDNIGHT],
])('the demo company %s', (_when, now) => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openDatabase();
    await seedDemoCompany(db.ownerUrl, finance, now);
  });
  afterAll(() => closeDatabase(db));

  it('reconciles', () => expect(reconcile(db)).resolves.toBeUndefined());

  it('has given something today in every department', async () => {
    const today = await rowsOf(
      db,
      `SELECT d.slug FROM department d JOIN gesture g ON g.department_id = d.id
         AND (g.requested_at AT TIME ZONE d.time_zone)::date = ('${now.toISOString()}'::timestamptz AT TIME ZONE d.time_zone)::date
       WHERE g.state = 'granted' GROUP BY d.slug HAVING count(*) >= 2 ORDER BY d.slug`,
    );
    expect(today).toEqual([{ slug: 'gate' }, { slug: 'hotel' }, { slug: 'table' }]);
  });

  it('has something worth a look in the month before', async () => {
    const rules = await rowsOf<{ rule: string }>(db, 'SELECT rule FROM flag ORDER BY rule');
    expect(rules.map(({ rule }) => rule)).toEqual([
      'below_limit',
      'late_reversals',
      'repeated_customer',
      'self_approval',
    ]);
  });

  it('has carried over what was left, where the year turned', async () => {
    const carried = await countOf(db, `ledger_entry WHERE kind = 'carry_in'`);
    expect(carried).toBe(now === JANUARY ? 9 : 0);
  });
});

it('finds a migrated database empty', async () => {
  const db = await openDatabase();
  expect(await isEmptyDatabase(db.ownerUrl)).toBe(true);
  await closeDatabase(db);
});
