import { randomUUID } from 'node:crypto';
import type { PeriodKind } from '@amends/shared/period.js';
import type { TestDatabase } from './database.js';

const inBothLanguages = (text: string): string => JSON.stringify({ en: text, ru: text });
const unique = (stem: string): string => `${stem}-${randomUUID().slice(0, 8)}`;

export interface Department {
  id: string;
  currency: string;
}

export async function aDepartment(
  db: TestDatabase,
  { currency = 'EUR', timeZone = 'UTC' }: { currency?: string; timeZone?: string } = {},
): Promise<Department> {
  const id = randomUUID();
  await db.owner.query('INSERT INTO department (id, slug, name, currency, time_zone) VALUES ($1, $2, $3, $4, $5)', [
    id,
    unique('gate'),
    inBothLanguages('Gate'),
    currency,
    timeZone,
  ]);
  return { id, currency };
}

export interface Employee {
  id: string;
  departmentId: string;
}

/** Somebody who serves in the department. */
export async function anEmployee(
  db: TestDatabase,
  department: Department,
  { role = 'staff', active = true }: { role?: 'staff' | 'head'; active?: boolean } = {},
): Promise<Employee> {
  const id = randomUUID();
  await db.owner.query('INSERT INTO employee (id, email, name, password_hash, active) VALUES ($1, $2, $3, $4, $5)', [
    id,
    `${unique('staff')}@example.test`,
    inBothLanguages('Aigul'),
    'none',
    active,
  ]);
  await db.owner.query('INSERT INTO employee_role (employee_id, role, department_id) VALUES ($1, $2, $3)', [
    id,
    role,
    department.id,
  ]);
  return { id, departmentId: department.id };
}

export interface PlanSettings {
  period?: PeriodKind;
  allottedMinor?: number;
  authorityLimitMinor?: number;
  carryOverCapMinor?: number;
  envelopeMinor?: number;
  envelopeRule?: 'warn' | 'stop';
  holdMinutes?: number;
  effectiveFrom?: string;
}

/** Sets the department's budget plan: €100 per person and month, nothing carried over, unless told otherwise. */
export async function aPlan(
  db: TestDatabase,
  department: Department,
  {
    period = 'month',
    allottedMinor = 10_000,
    authorityLimitMinor = 6_000,
    carryOverCapMinor = 0,
    envelopeMinor = 1_000_000,
    envelopeRule = 'warn',
    holdMinutes = 60,
    effectiveFrom = '2020-01-01T00:00:00Z',
  }: PlanSettings = {},
): Promise<string> {
  const id = randomUUID();
  await db.owner.query(
    `INSERT INTO budget_plan (id, department_id, period_kind, default_allotment_minor, authority_limit_minor,
       carry_over_cap_minor, envelope_minor, envelope_rule, hold_minutes, effective_from)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      department.id,
      period,
      allottedMinor,
      authorityLimitMinor,
      carryOverCapMinor,
      envelopeMinor,
      envelopeRule,
      holdMinutes,
      effectiveFrom,
    ],
  );
  return id;
}

/** Something that goes wrong for customers. */
export async function aCategory(db: TestDatabase): Promise<string> {
  const id = randomUUID();
  await db.owner.query(
    `INSERT INTO category (id, slug, position, name, severity, lost) VALUES ($1, $2, 1, $3, 1, 'service')`,
    [id, unique('wait'), inBothLanguages('Long wait')],
  );
  return id;
}

export interface Policy {
  versionId: string;
  categoryId: string;
  optionIds: string[];
  carriesCode: boolean;
}

/** What makes an option unlike the others, by column. Amounts in minor units. */
export interface OptionShape {
  kind?: string;
  min_minor?: number;
  default_minor?: number;
  max_minor?: number;
  perceived_value_minor?: number;
  min_severity?: number;
  per_customer_90_days?: number;
  valid_days?: number | null;
  category_ids?: string[];
  gl_account?: string;
}

interface PolicySettings {
  options?: number;
  version?: number;
  carriesCode?: boolean;
  /** How the first, the second, … option differs. */
  shapes?: OptionShape[];
}

/** A draft with so many options, which fit one category and cost €10 each. */
export async function aDraftPolicy(
  db: TestDatabase,
  department: Department,
  { options = 5, version = 1, carriesCode = true, shapes = [] }: PolicySettings = {},
): Promise<Policy> {
  const versionId = randomUUID();
  const categoryId = await aCategory(db);
  const optionIds = Array.from({ length: options }, () => randomUUID());
  await db.owner.query('INSERT INTO policy_version (id, department_id, version) VALUES ($1, $2, $3)', [
    versionId,
    department.id,
    version,
  ]);
  await db.owner.query(
    `INSERT INTO policy_option (policy_version_id, option_id, position, kind, title, say, hand_over, min_minor,
       default_minor, max_minor, perceived_value_minor, category_ids, min_severity, restores, carries_code, valid_days)
     SELECT $1, id, n, 'treat', $3, $3, $3, 100, 1000, 100000, 1500, ARRAY[$4::uuid], 1, 'service', $5, 30
     FROM unnest($2::uuid[]) WITH ORDINALITY AS o(id, n)`,
    [versionId, optionIds, inBothLanguages('Meal'), categoryId, carriesCode],
  );
  for (const [i, shape] of shapes.entries()) {
    const columns = ['position = position', ...Object.keys(shape).map((column, n) => `${column} = $${n + 3}`)];
    await db.owner.query(
      `UPDATE policy_option SET ${columns.join(', ')} WHERE policy_version_id = $1 AND option_id = $2`,
      [versionId, optionIds[i], ...Object.values(shape)],
    );
  }
  return { versionId, categoryId, optionIds, carriesCode };
}

/** Publishes a draft, as the application will: what was published before is superseded. */
export async function publish(db: TestDatabase, department: Department, versionId: string): Promise<void> {
  await db.owner.query(
    `UPDATE policy_version SET state = 'superseded', superseded_at = now() WHERE department_id = $1 AND state = 'published'`,
    [department.id],
  );
  await db.owner.query(`UPDATE policy_version SET state = 'published', published_at = now() WHERE id = $1`, [
    versionId,
  ]);
}

export async function aPublishedPolicy(
  db: TestDatabase,
  department: Department,
  settings?: PolicySettings,
): Promise<Policy> {
  const policy = await aDraftPolicy(db, department, settings);
  await publish(db, department, policy.versionId);
  return policy;
}

/** All that a grant needs: a department with a plan and a policy, somebody who gives and their head. */
export interface Desk {
  department: Department;
  policy: Policy;
  giver: Employee;
  head: Employee;
}

export async function aDesk(
  db: TestDatabase,
  settings: PlanSettings & PolicySettings & { currency?: string; timeZone?: string } = {},
): Promise<Desk> {
  const department = await aDepartment(db, settings);
  await aPlan(db, department, settings);
  const policy = await aPublishedPolicy(db, department, settings);
  const giver = await anEmployee(db, department);
  const head = await anEmployee(db, department, { role: 'head' });
  return { department, policy, giver, head };
}

/** A colleague at the same desk, with a budget of their own. */
export async function aColleague(db: TestDatabase, desk: Desk): Promise<Desk> {
  return { ...desk, giver: await anEmployee(db, desk.department) };
}
