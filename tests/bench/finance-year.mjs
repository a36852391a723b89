import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

export const PEOPLE = 5_000;
const DEPARTMENTS = 100;
const OPTIONS = 8;
const CATEGORIES = 6;
const QUARTERS = 4;
/** What budgets and envelopes write by themselves: opened, allotted, lapsed. */
const OWN_ENTRIES = QUARTERS * DEPARTMENTS + 2 * QUARTERS * PEOPLE + (QUARTERS - 1) * PEOPLE;
/** Nine in a hundred gestures were asked for (two entries), three in a hundred of what was given were taken back. */
const ENTRIES_PER_GESTURE = 1 + 0.09 + 0.03 * 0.99;

const FILLED = ['ledger_entry', 'gesture', 'voucher', 'voucher_redemption', 'budget', 'customer'];

/**
 * A year of a company of 5,000 people in 100 departments, three currencies and time zones, as the ledger's functions would
 * have left it: written at once, in the database's own way, because through the functions it would take hours.
 * @param adminUrl the superuser of a database that is thrown away
 * @returns how many entries, and a department, an employee, an option, a customer and a month to ask for
 */
export async function writeYear(adminUrl, entries) {
  const client = new pg.Client({ connectionString: adminUrl, options: '-c search_path=amends -c TimeZone=UTC' });
  await client.connect();
  const gestures = Math.max(1_000, Math.round((entries - OWN_ENTRIES) / ENTRIES_PER_GESTURE));
  await client.query(`ALTER SYSTEM SET fsync = off`);
  await client.query(`ALTER SYSTEM SET full_page_writes = off`);
  await client.query(`ALTER SYSTEM SET autovacuum = off`);
  await client.query(`ALTER SYSTEM SET max_wal_size = '2GB'`);
  await client.query('SELECT pg_reload_conf()');
  // the rules of single acts do not apply to a year that is written at once; the reconciliation looks afterwards
  await client.query(`SET session_replication_role = replica; SET work_mem = '192MB'; SET maintenance_work_mem = '512MB';
    SET synchronous_commit = off; SELECT setseed(0.742)`);
  const restore = await withoutIndexes(client);
  for (const step of [company, acts(gestures), budgets, giftsAndCodes, ledgerEntries]) await client.query(step);
  await restore();
  await client.query(`DROP TABLE bench_budget, bench_act, bench_raw; DROP FUNCTION bench_id, bench_code`);
  for (const name of ['fsync', 'full_page_writes', 'autovacuum', 'max_wal_size']) {
    await client.query(`ALTER SYSTEM RESET ${name}`);
  }
  await client.query('SELECT pg_reload_conf()');
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
  const { rows } = await client.query(`
    SELECT (SELECT count(*) FROM ledger_entry) AS entries, to_char(month, 'YYYY-MM-DD') AS "from",
      to_char(month + interval '1 month - 1 day', 'YYYY-MM-DD') AS "to", d.id AS "departmentId",
      (SELECT employee_id FROM employee_role WHERE department_id = d.id AND role = 'staff' LIMIT 1) AS "employeeId",
      (SELECT option_id FROM policy_option o JOIN policy_version v ON v.id = o.policy_version_id
        WHERE v.department_id = d.id LIMIT 1) AS "optionId",
      (SELECT reference FROM customer WHERE department_id = d.id LIMIT 1) AS customer
    FROM department d, (SELECT date_trunc('quarter', now()) - interval '2 months' AS month) m WHERE d.slug = 'bench-7'`);
  await client.end();
  return { ...rows[0], entries: Number(rows[0].entries) };
}

/** Rolls up all of it, as the minute's job would have. */
export async function rollUpAll(adminUrl) {
  const client = new pg.Client({ connectionString: adminUrl, options: '-c search_path=amends -c TimeZone=UTC' });
  await client.connect();
  // so much at once is read from one end to the other, not row by row
  await client.query(`SET work_mem = '192MB'; SET enable_nestloop = off`);
  for (;;) {
    const { rows } = await client.query('SELECT roll_up_ledger(2500000) AS added');
    if (Number(rows[0].added) === 0) break;
  }
  await client.query('VACUUM ANALYZE ledger_rollup, rolled_budget');
  await client.end();
}

/** Takes the indexes of what is filled away. @returns what makes each of them again, as it was */
async function withoutIndexes(client) {
  const { rows } = await client.query(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
     FROM pg_index i WHERE i.indrelid::regclass::text = ANY ($1)
       AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    [FILLED],
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await client.query('ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_pkey');
  return async () => {
    await client.query('ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_pkey PRIMARY KEY (budget_id, seq)');
    for (const { definition } of rows) await client.query(definition);
  };
}

const company = `
  CREATE FUNCTION bench_id(p_kind int, p_n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT ('019000000000' || '7' || lpad(p_kind::text, 3, '0') || '8000' || lpad(to_hex(p_n), 12, '0'))::uuid $$;
  -- a code of eight signs, another one for each number
  CREATE FUNCTION bench_code(p_n bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT left(c, 4) || '-' || right(c, 4) FROM (SELECT string_agg(
      substr('ABCDEFGHJKMNPQRSTUVWXYZ23456789', 1 + ((p_n / power(31, i)::bigint) % 31)::int, 1), '') AS c
      FROM generate_series(0, 7) i) signs $$;

  INSERT INTO company (name, base_currency) VALUES ('{"en": "Bench", "ru": "Замер"}', 'EUR');
  INSERT INTO department (id, slug, name, currency, time_zone)
    SELECT bench_id(1, d), 'bench-' || d, jsonb_build_object('en', 'Desk ' || d, 'ru', 'Стойка ' || d),
      (ARRAY['EUR', 'EUR', 'EUR', 'GBP', 'KZT'])[1 + d % 5], (ARRAY['Europe/Berlin', 'Europe/Berlin', 'Europe/Lisbon',
        'Europe/London', 'Asia/Almaty'])[1 + d % 5]
    FROM generate_series(1, ${DEPARTMENTS}) d;
  INSERT INTO exchange_rate (month, currency, rate, minor_rate, source)
    SELECT m::date, c.currency, c.rate, c.rate, 'entered'
    FROM generate_series(date_trunc('quarter', now()) - interval '1 year', now(), interval '1 month') m,
      (VALUES ('GBP', 1.16), ('KZT', 0.0018)) c(currency, rate);
  INSERT INTO employee (id, email, name, password_hash)
    SELECT bench_id(2, e), 'staff' || e || '@bench.example', jsonb_build_object('en', 'Person ' || e, 'ru', 'Человек ' || e), 'none'
    FROM generate_series(1, ${PEOPLE}) e;
  INSERT INTO employee_role (employee_id, role, department_id)
    SELECT bench_id(2, e), CASE WHEN e <= ${DEPARTMENTS} THEN 'head' ELSE 'staff' END, bench_id(1, 1 + e % ${DEPARTMENTS})
    FROM generate_series(1, ${PEOPLE}) e;
  INSERT INTO category (id, slug, position, name, severity, lost)
    SELECT bench_id(4, c), 'case-' || c, c, jsonb_build_object('en', 'Case ' || c, 'ru', 'Случай ' || c), 1 + c % 4,
      (ARRAY['money', 'product', 'service', 'attention'])[1 + c % 4]
    FROM generate_series(1, ${CATEGORIES}) c;
  INSERT INTO budget_plan (id, department_id, period_kind, default_allotment_minor, authority_limit_minor,
      carry_over_cap_minor, envelope_minor, envelope_rule, hold_minutes, effective_from)
    SELECT bench_id(9, n), bench_id(1, n), 'quarter', 10000000, 1000000, 0, 10000000000, 'warn', 60, now() - interval '3 years'
    FROM generate_series(1, ${DEPARTMENTS}) n;
  INSERT INTO policy_version (id, department_id, version, state, published_at)
    SELECT bench_id(8, n), bench_id(1, n), 1, 'published', now() - interval '3 years' FROM generate_series(1, ${DEPARTMENTS}) n;
  INSERT INTO policy_option (policy_version_id, option_id, position, kind, title, say, hand_over, min_minor, default_minor,
      max_minor, perceived_value_minor, category_ids, min_severity, restores, carries_code, valid_days, gl_account)
    SELECT bench_id(8, n), bench_id(3, n * 10 + o), o, 'treat', t, t, t, 100, 500, 100000000, 1000,
      (SELECT array_agg(id) FROM category), 1, 'service', o <= 2, CASE WHEN o <= 2 THEN 60 END, (4700 + o)::text
    FROM generate_series(1, ${DEPARTMENTS}) n, generate_series(1, ${OPTIONS}) o,
      LATERAL (SELECT jsonb_build_object('en', 'Option ' || o, 'ru', 'Вариант ' || o) AS t) text;
`;

/** What everybody gave, in the order of time. */
const acts = (gestures) => `
  CREATE UNLOGGED TABLE bench_budget AS
    SELECT q, e, bench_id(5, q * 10000 + e) AS id, bench_id(6, q * 1000 + 1 + e % ${DEPARTMENTS}) AS envelope_id,
      bench_id(1, 1 + e % ${DEPARTMENTS}) AS department_id, 1 + e % ${DEPARTMENTS} AS department, d.currency,
      f::date AS period_from, (f + interval '3 months - 1 day')::date AS period_to,
      f AT TIME ZONE d.time_zone AS starts_at, (f + interval '3 months') AT TIME ZONE d.time_zone AS ends_at
    FROM generate_series(0, ${QUARTERS - 1}) q,
      LATERAL (SELECT (date_trunc('quarter', now()) - (4 - q) * interval '3 months')::timestamp AS f) quarter,
      generate_series(1, ${PEOPLE}) e JOIN department d ON d.id = bench_id(1, 1 + e % ${DEPARTMENTS});
  ALTER TABLE bench_budget ADD PRIMARY KEY (q, e);
  ANALYZE bench_budget;

  CREATE UNLOGGED TABLE bench_act AS
    SELECT row_number() OVER (ORDER BY at) AS n, a.* FROM (
      SELECT b.*, date_trunc('milliseconds', b.starts_at + r.moment * (b.ends_at - b.starts_at - interval '2 hours')) AS at,
        r.option, r.category, (r.option * (1 + floor(r.generosity * 5)) * 100)::bigint AS amount, r.way,
        CASE WHEN r.slip < 0.03 AND r.way <> 'refused' THEN r.slip * 4000 * interval '1 minute' END AS undone_after,
        r.fate, r.visitor
      FROM (SELECT floor(random() * ${QUARTERS})::int AS q, 1 + floor(random() * ${PEOPLE})::int AS e, random() AS moment,
          1 + floor(random() * ${OPTIONS})::int AS option, 1 + floor(random() * ${CATEGORIES})::int AS category,
          random() AS generosity, random() AS slip, random() AS fate, random() AS visitor,
          CASE WHEN s.chance < 0.08 THEN 'asked' WHEN s.chance < 0.09 THEN 'refused' ELSE 'given' END AS way
        FROM generate_series(1, ${gestures}) g, LATERAL (SELECT random() + 0 * g AS chance) s) r
      JOIN bench_budget b ON b.q = r.q AND b.e = r.e) a;
  ANALYZE bench_act;

  CREATE UNLOGGED TABLE bench_raw (budget_id uuid, department_id uuid, employee_id uuid, at timestamptz, ord int, kind text,
    gesture_id uuid, a bigint, s bigint, h bigint, actor_id uuid, reason text);
  INSERT INTO bench_raw
    SELECT DISTINCT envelope_id, department_id, NULL::uuid, min(starts_at) OVER (PARTITION BY envelope_id), 0, 'open', NULL::uuid,
      10000000000, 0, 0, NULL::uuid, NULL FROM bench_budget
    UNION ALL SELECT envelope_id, department_id, NULL, starts_at, e, 'allot', NULL, 0, 10000000, 0, NULL, NULL FROM bench_budget
    UNION ALL SELECT id, department_id, bench_id(2, e), starts_at, 0, 'open', NULL, 10000000, 0, 0, NULL, NULL FROM bench_budget;
  INSERT INTO bench_raw
    SELECT id, department_id, bench_id(2, e), at, 1, CASE way WHEN 'given' THEN 'grant' ELSE 'hold' END, bench_id(7, n),
      0, CASE way WHEN 'given' THEN amount ELSE 0 END, CASE way WHEN 'given' THEN 0 ELSE amount END, bench_id(2, e), NULL
    FROM bench_act;
  INSERT INTO bench_raw
    SELECT id, department_id, bench_id(2, e), at + interval '5 minutes', 2, CASE way WHEN 'asked' THEN 'post' ELSE 'release' END,
      bench_id(7, n), 0, CASE way WHEN 'asked' THEN amount ELSE 0 END, -amount, bench_id(2, department), 'a fair wish'
    FROM bench_act WHERE way <> 'given';
  -- what the next quarter did not begin for yet stays given
  UPDATE bench_act SET undone_after = NULL WHERE undone_after IS NOT NULL AND q = ${QUARTERS - 1} AND at + interval '10 minutes' + undone_after >= ends_at;
  INSERT INTO bench_raw
    SELECT b.id, a.department_id, bench_id(2, a.e), a.at + interval '10 minutes' + a.undone_after, 3,
      CASE WHEN b.q = a.q THEN 'reversal' ELSE 'prior_reversal' END, bench_id(7, a.n),
      CASE WHEN b.q = a.q THEN 0 ELSE a.amount END, CASE WHEN b.q = a.q THEN -a.amount ELSE 0 END, 0,
      bench_id(2, a.department), 'the wrong passenger'
    FROM bench_act a JOIN bench_budget b ON b.e = a.e
      AND b.q = CASE WHEN a.at + interval '10 minutes' + a.undone_after < a.ends_at THEN a.q ELSE a.q + 1 END
    WHERE a.undone_after IS NOT NULL;
  INSERT INTO bench_raw
    SELECT b.id, b.department_id, bench_id(2, b.e), b.ends_at, 9, 'lapse', NULL, -l.left_over, 0, 0, NULL, NULL
    FROM bench_budget b JOIN (SELECT budget_id, sum(a) - sum(s) - sum(h) AS left_over FROM bench_raw GROUP BY 1) l
      ON l.budget_id = b.id WHERE b.q < ${QUARTERS - 1};
  ANALYZE bench_raw;
`;

const budgets = `
  INSERT INTO budget (id, department_id, employee_id, plan_id, currency, period_from, period_to, starts_at, ends_at,
      allotted_minor, spent_minor, held_minor, seq, closed)
    SELECT b.id, b.department_id, b.employee_id, bench_id(9, b.department), b.currency, b.period_from, b.period_to, b.starts_at,
      b.ends_at, r.a, r.s, r.h, r.n, b.employee_id IS NOT NULL AND b.q < ${QUARTERS - 1}
    FROM (SELECT id, bench_id(2, e) AS employee_id, department_id, department, currency, period_from, period_to, starts_at,
        ends_at, q FROM bench_budget
      UNION SELECT envelope_id, NULL, department_id, department, currency, period_from, period_to, starts_at, ends_at, q
        FROM bench_budget) b
    JOIN (SELECT budget_id, sum(a) AS a, sum(s) AS s, sum(h) AS h, count(*) AS n FROM bench_raw GROUP BY 1) r ON r.budget_id = b.id;
`;

const giftsAndCodes = `
  INSERT INTO customer (id, department_id, reference, reference_key, last_served_at)
    SELECT bench_id(10, d * 1000000 + k), bench_id(1, d), 'Guest ' || d || '-' || k, 'guest ' || d || '-' || k, now()
    FROM generate_series(1, ${DEPARTMENTS}) d,
      LATERAL generate_series(1, (SELECT greatest(10, count(*) / 30000) FROM bench_act)::int) k;
  INSERT INTO gesture (id, number, department_id, employee_id, budget_id, policy_version_id, option_id, category_id,
      customer_id, severity, amount_minor, held_minor, currency, state, needed_approval, note, elapsed_ms, requested_at,
      granted_at, expires_at, settled_at, settled_by, settlement_note, reversed_at, reversed_by, reversal_reason)
    SELECT bench_id(7, a.n), 1000 + a.n, a.department_id, bench_id(2, a.e), a.id, bench_id(8, a.department),
      bench_id(3, a.department * 10 + a.option), bench_id(4, a.category),
      CASE WHEN a.visitor < 0.3 THEN bench_id(10, a.department * 1000000 + 1 + floor(a.visitor / 0.3 * c.each)::bigint) END,
      1 + a.category % 4, a.amount, CASE a.way WHEN 'given' THEN 0 ELSE a.amount END, a.currency,
      CASE WHEN a.way = 'refused' THEN 'refused' WHEN a.undone_after IS NULL THEN 'granted' ELSE 'reversed' END,
      a.way <> 'given', CASE WHEN a.fate < 0.05 THEN 'noise on floor ' || (a.n % 40) || ', called twice' END, 9000, a.at,
      CASE a.way WHEN 'given' THEN a.at WHEN 'asked' THEN a.at + interval '5 minutes' END,
      CASE WHEN a.way <> 'given' THEN a.at + interval '1 hour' END,
      CASE WHEN a.way <> 'given' THEN a.at + interval '5 minutes' END,
      CASE WHEN a.way <> 'given' THEN bench_id(2, a.department) END, CASE WHEN a.way <> 'given' THEN 'a fair wish' END,
      a.at + interval '10 minutes' + a.undone_after, CASE WHEN a.undone_after IS NOT NULL THEN bench_id(2, a.department) END,
      CASE WHEN a.undone_after IS NOT NULL THEN 'the wrong passenger' END
    FROM bench_act a, (SELECT count(*) / ${DEPARTMENTS} AS each FROM customer) c ORDER BY a.n;
  SELECT setval('gesture_number', (SELECT max(number) FROM gesture));
  INSERT INTO voucher (gesture_id, department_id, employee_id, code, face_minor, state, redeemed_minor, divisible, issued_at,
      opened_at, redeemed_at, valid_until)
    SELECT g.id, g.department_id, g.employee_id, bench_code(a.n * 7919), g.amount_minor, s.state,
      CASE s.state WHEN 'redeemed' THEN g.amount_minor ELSE 0 END, false, g.granted_at,
      CASE WHEN s.state IN ('opened', 'redeemed') THEN g.granted_at + interval '1 hour' END,
      CASE s.state WHEN 'redeemed' THEN g.granted_at + interval '2 hours' END, g.granted_at + interval '60 days'
    FROM bench_act a JOIN gesture g ON g.id = bench_id(7, a.n),
      LATERAL (SELECT CASE WHEN g.state = 'reversed' THEN 'cancelled' WHEN a.fate > 0.4 THEN 'redeemed'
        WHEN g.granted_at + interval '60 days' < now() + interval '1 hour' THEN 'expired' WHEN a.fate > 0.2 THEN 'opened'
        ELSE 'issued' END AS state) s
    WHERE a.option <= 2 AND g.state IN ('granted', 'reversed') ORDER BY a.n;
  INSERT INTO voucher_redemption (id, gesture_id, department_id, redeemed_by, amount_minor, redeemed_at)
    SELECT gesture_id, gesture_id, department_id, employee_id, face_minor, redeemed_at FROM voucher WHERE state = 'redeemed';
`;

const ledgerEntries = `
  INSERT INTO ledger_entry (budget_id, seq, department_id, employee_id, kind, gesture_id, delta_allotted_minor,
      delta_spent_minor, delta_held_minor, allotted_after_minor, spent_after_minor, held_after_minor, actor_id, reason, recorded_at)
    SELECT budget_id, row_number() OVER w, department_id, employee_id, kind, gesture_id, a, s, h, sum(a) OVER w, sum(s) OVER w,
      sum(h) OVER w, actor_id, reason, at
    FROM bench_raw WINDOW w AS (PARTITION BY budget_id ORDER BY at, ord, gesture_id ROWS UNBOUNDED PRECEDING)
    ORDER BY at;
`;

/** Begins with seals and looks at everything anew. @param folder where the heads are written down */
export async function forgetSeals(adminUrl, folder) {
  const client = new pg.Client({ connectionString: adminUrl, options: '-c search_path=amends' });
  await client.connect();
  await client.query(`
    SET session_replication_role = replica;
    TRUNCATE seal, seal_range, seal_event, sealed_budget, audit_unsealed, verification, reconciliation_run;
    INSERT INTO audit_unsealed SELECT id FROM audit_event`);
  await client.end();
  rmSync(path.join(folder, 'heads.ndjson'), { force: true });
}

/** @returns a bearer token of somebody of finance, for a day */
export async function letFinanceIn(adminUrl) {
  const client = new pg.Client({ connectionString: adminUrl, options: '-c search_path=amends' });
  await client.connect();
  const token = randomBytes(32).toString('base64url');
  await client.query(`
    INSERT INTO employee (id, email, name, password_hash)
      VALUES ('01900000-0000-7000-8000-00000000f1f1', 'finance@bench.example', '{"en": "Dana", "ru": "Дана"}', 'none')
      ON CONFLICT DO NOTHING;
    INSERT INTO employee_role (employee_id, role) VALUES ('01900000-0000-7000-8000-00000000f1f1', 'finance')
      ON CONFLICT DO NOTHING`);
  await client.query(
    `INSERT INTO session (token_hash, employee_id, expires_at)
     VALUES ($1, '01900000-0000-7000-8000-00000000f1f1', now() + interval '1 day')`,
    [createHash('sha256').update(token).digest()],
  );
  await client.end();
  return token;
}
