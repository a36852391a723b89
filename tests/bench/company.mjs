import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

const id = (n) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const DEPARTMENT = id(1);
export const POLICY_VERSION = id(2);
export const OPTION = id(11);
export const CATEGORY = id(3);
export const employeeId = (n) => id(1000 + n);

/**
 * A department where everybody may give one fixed gesture as often as they like: what is measured is the grant.
 * @returns a bearer token for each employee, and the revision of the policy that pgbench has to name
 */
export async function foundCompany(ownerUrl, employees) {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c search_path=amends' });
  await client.connect();
  const text = '{"en": "Bench", "ru": "Замер"}';
  await client.query(`INSERT INTO company (name, base_currency) VALUES ('${text}', 'EUR')`);
  await client.query(
    `INSERT INTO department (id, slug, name, currency, time_zone) VALUES ($1, 'bench', '${text}', 'EUR', 'Europe/London')`,
    [DEPARTMENT],
  );
  await client.query(
    `INSERT INTO category (id, slug, position, name, severity, lost) VALUES ($1, 'wait', 1, '${text}', 2, 'service')`,
    [CATEGORY],
  );
  await client.query(
    `INSERT INTO budget_plan VALUES ($1, $2, 'year', 10000000000, 6000, 0, 100000000000, 'warn', 60, now() - interval '1 day')`,
    [id(4), DEPARTMENT],
  );
  await client.query(`INSERT INTO policy_version (id, department_id, version) VALUES ($1, $2, 1)`, [
    POLICY_VERSION,
    DEPARTMENT,
  ]);
  for (let n = 1; n <= 5; n += 1) {
    await client.query(
      `INSERT INTO policy_option (policy_version_id, option_id, position, kind, title, say, hand_over, min_minor,
         default_minor, max_minor, perceived_value_minor, category_ids, min_severity, restores, carries_code)
       VALUES ($1, $2, $3, 'treat', '${text}', '${text}', '${text}', 300, 300, 300, 900, $4, 1, 'service', false)`,
      [POLICY_VERSION, id(10 + n), n, [CATEGORY]],
    );
  }
  await client.query(`UPDATE policy_version SET state = 'published', published_at = now() WHERE id = $1`, [
    POLICY_VERSION,
  ]);

  const tokens = [];
  for (let n = 1; n <= employees; n += 1) {
    const token = randomBytes(32).toString('base64url');
    tokens.push(token);
    await client.query(
      `INSERT INTO employee (id, email, name, password_hash) VALUES ($1, $2, '${text}', 'signs in by token only')`,
      [employeeId(n), `staff${n}@bench.example`],
    );
    await client.query(`INSERT INTO employee_role VALUES ($1, 'staff', $2)`, [employeeId(n), DEPARTMENT]);
    await client.query(
      `INSERT INTO session (token_hash, employee_id, expires_at) VALUES ($1, $2, now() + interval '1 day')`,
      [createHash('sha256').update(token).digest(), employeeId(n)],
    );
    await client.query('SELECT open_budget($1, $2)', [DEPARTMENT, employeeId(n)]);
  }
  const { rows } = await client.query('SELECT policy_revision FROM department');
  await client.query('ANALYZE');
  await client.end();
  return { tokens, policyRevision: rows[0].policy_revision };
}
