import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { newActs } from '../../backend/dist/database/demo/acts.js';
import { newAgenda } from '../../backend/dist/database/demo/agenda.js';
import { chanceFrom } from '../../backend/dist/database/demo/chance.js';
import { withTravelledClock } from '../../backend/dist/database/demo/demo-clock.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const STAFF = 20;

const id = (n) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const DEPARTMENT = id(1);
const VERSION = id(2);
const HEAD = id(500);
const staff = (n) => id(1000 + n);

/** Ten options from €5 to €50; some carry a code, and some are better liked than others. */
const OPTIONS = Array.from({ length: 10 }, (_, n) => ({
  id: id(10 + n),
  amountMinor: 500 * (n + 1),
  carriesCode: n % 2 === 0,
  validDays: 20 + 10 * n,
  charm: [0.12, 0, 0, 0.05, 0, -0.1, 0, 0, 0.03, -0.05][n],
}));
const CATEGORIES = ['money', 'product', 'service', 'attention'].flatMap((lost, n) => [
  { id: id(30 + 2 * n), lost, severity: 1 + n },
  { id: id(31 + 2 * n), lost, severity: Math.max(1, n) },
]);

/**
 * Lives through a year of one department by the ledger's own functions, each called at its moment.
 * @returns a bearer token of the head
 */
export async function liveYear(ownerUrl, gestures) {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c search_path=amends' });
  await client.connect();
  const token = await found(client);
  const { rows } = await client.query('SELECT database_clock() AS now');
  await withTravelledClock(client, async () => {
    const acts = await newActs(client);
    const agenda = newAgenda();
    const chance = chanceFrom(742);
    const now = rows[0].now.getTime();
    const times = Array.from({ length: gestures }, () => now - chance.between(0, 364.9) * DAY);
    for (const at of times.toSorted((a, b) => a - b)) agenda.add(at, (then) => one({ acts, agenda, chance }, then));
    // a commit a day: every key is locked until then
    for (let day = now - 365 * DAY; day < now; day += DAY) {
      await client.query('BEGIN');
      await agenda.runUntil(Math.min(now, day + DAY));
      await acts.expireVouchers(Math.min(now, day + DAY));
      await client.query('COMMIT');
    }
  });
  await client.query('ANALYZE');
  await client.end();
  return { token, departmentId: DEPARTMENT };
}

async function one(world, at) {
  const { acts, chance } = world;
  const category = chance.of(CATEGORIES);
  const severity = Math.min(4, Math.max(1, category.severity + chance.of([-1, 0, 0, 1])));
  // the dearer ones go to the harder cases
  const option = OPTIONS[Math.min(9, Math.floor(chance.between(0, 5) + severity * chance.between(0, 1.6)))];
  const giver = staff(chance.of(Array.from({ length: STAFF }, (_, n) => n)));
  const customer = chance.happens(0.7) ? { reference: `guest ${Math.floor(chance.between(0, 12_000))}` } : undefined;
  const common = {
    actor: giver,
    departmentId: DEPARTMENT,
    policyVersionId: VERSION,
    categoryId: category.id,
    severity,
  };
  const elapsedMs = Math.round(chance.lognormal(8, 0.5) * 1000);
  let result;
  if (chance.happens(0.1)) {
    const options = [option, ...OPTIONS.filter((other) => other !== option).slice(0, 2)].slice(0, 3);
    const act = { ...common, customer, options, elapsedMs };
    const choice = await acts.offer(at, act);
    if (choice === null) return;
    result = await acts.choose(at + MINUTE / 2, choice, act, option);
  } else {
    result = await acts.grant(at, { ...common, customer, ...given(option), elapsedMs });
  }
  if (result.outcome !== 'granted') throw new Error(`not granted: ${JSON.stringify(result)}`);
  followUp(world, { at, option, severity, giver, ...result });
}

const given = ({ id: optionId, amountMinor, carriesCode, validDays }) => ({
  optionId,
  amountMinor,
  carriesCode,
  ...(carriesCode ? { validDays } : {}),
});

function followUp({ acts, agenda, chance }, { at, option, severity, giver, gestureId, voucher }) {
  if (chance.happens(0.03)) {
    agenda.add(at + 20 * MINUTE, (then) => acts.reverse(then, HEAD, gestureId, 'a slip', null));
    return;
  }
  const isContent = chance.happens(0.8 - 0.08 * severity + option.charm);
  if (chance.happens(0.75)) {
    const mood = isContent ? 'calm' : chance.of(['unsure', 'upset', 'gone']);
    agenda.add(at + MINUTE, (then) => acts.recordOutcome(then, giver, gestureId, { mood }));
  }
  if (chance.happens(0.4)) {
    const rating = isContent ? chance.of([4, 5, 5]) : chance.of([1, 2, 3, 4]);
    agenda.add(at + chance.between(0.5, 5) * DAY, (then) => acts.recordOutcome(then, giver, gestureId, { rating }));
  }
  if (chance.happens(0.25)) {
    const returned = chance.happens(isContent ? 0.8 : 0.4);
    agenda.add(at + chance.between(10, 60) * DAY, (then) => acts.recordOutcome(then, giver, gestureId, { returned }));
  }
  if (voucher && chance.happens(option.charm < 0 ? 0.3 : 0.75)) {
    agenda.add(at + chance.between(0, option.validDays) * DAY, (then) =>
      acts.redeemVoucher(then, giver, DEPARTMENT, gestureId, null),
    );
  }
}

async function found(client) {
  const text = '{"en": "Year", "ru": "Год"}';
  await client.query(`INSERT INTO company (name, base_currency) VALUES ('${text}', 'EUR')`);
  await client.query(
    `INSERT INTO department (id, slug, name, currency, time_zone) VALUES ($1, 'year', '${text}', 'EUR', 'UTC')`,
    [DEPARTMENT],
  );
  for (const [n, category] of CATEGORIES.entries()) {
    await client.query(
      `INSERT INTO category (id, slug, position, name, severity, lost) VALUES ($1, $2, $3, '${text}', $4, $5)`,
      [category.id, `case-${n}`, n, category.severity, category.lost],
    );
  }
  await client.query(
    `INSERT INTO budget_plan VALUES ($1, $2, 'quarter', 100000000, 6000, 0, 10000000000, 'warn', 60, now() - interval '2 years')`,
    [id(4), DEPARTMENT],
  );
  await client.query('INSERT INTO policy_version (id, department_id, version) VALUES ($1, $2, 1)', [
    VERSION,
    DEPARTMENT,
  ]);
  for (const [n, option] of OPTIONS.entries()) {
    await client.query(
      `INSERT INTO policy_option (policy_version_id, option_id, position, kind, title, say, hand_over, min_minor,
         default_minor, max_minor, perceived_value_minor, category_ids, min_severity, restores, carries_code, valid_days)
       VALUES ($1, $2, $3, 'treat', $4, $4, $4, $5, $5, $5, $5, $6, 1, 'service', $7, $8)`,
      [
        VERSION,
        option.id,
        n,
        JSON.stringify({ en: `Option ${n + 1}`, ru: `Вариант ${n + 1}` }),
        option.amountMinor,
        CATEGORIES.map((category) => category.id),
        option.carriesCode,
        option.carriesCode ? option.validDays : null,
      ],
    );
  }
  await client.query(
    `UPDATE policy_version SET state = 'published', published_at = now() - interval '2 years' WHERE id = $1`,
    [VERSION],
  );
  for (let n = 0; n < STAFF; n += 1) await hire(client, staff(n), 'staff');
  await hire(client, HEAD, 'head');
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `INSERT INTO session (token_hash, employee_id, expires_at) VALUES ($1, $2, now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), HEAD],
  );
  return token;
}

async function hire(client, employeeId, role) {
  await client.query(
    `INSERT INTO employee (id, email, name, password_hash) VALUES ($1, $2, '{"en": "Year", "ru": "Год"}', 'signs in by token only')`,
    [employeeId, `${employeeId}@bench.example`],
  );
  await client.query('INSERT INTO employee_role VALUES ($1, $2, $3)', [employeeId, role, DEPARTMENT]);
}
