import type { LocalizedText } from '@amends/shared/locale.js';
import type { RoleGrant } from '@amends/shared/permissions.js';
import type { Query } from '../database/database.js';
import { Refused } from '../http/refused.js';
import { IS_HELD, ROLE_GRANT } from '../people/people.queries.js';

/** Any number, the same in every process: whoever changes who works here does it alone. */
const PEOPLE_LOCK = 4_210_817;

const lock = { name: 'lock_people', text: 'SELECT pg_advisory_xact_lock($1)' };

/** Waits until nobody else changes who works here, to the end of the transaction. */
export async function changeAlone(query: Query): Promise<void> {
  await query(lock, [PEOPLE_LOCK]);
}

export interface Person {
  active: boolean;
  roles: RoleGrant[];
}

const person = {
  name: 'person',
  text: `SELECT e.active, coalesce(jsonb_agg(${ROLE_GRANT}
      ORDER BY r.role, r.department_id) FILTER (WHERE r.role IS NOT NULL), '[]') AS roles
    FROM employee e LEFT JOIN employee_role r ON r.employee_id = e.id AND ${IS_HELD}
    WHERE e.id = $1 GROUP BY e.id`,
};

/** @throws Refused not_found */
export async function readPerson(query: Query, id: string): Promise<Person> {
  const [row] = await query<Person>(person, [id]);
  if (!row) throw new Refused('not_found');
  return row;
}

const hire = {
  name: 'hire',
  text: `INSERT INTO employee (id, email, name, password_hash, locale) VALUES (uuid_v7(), $1, $2, $3, $4)
    ON CONFLICT (email) DO NOTHING RETURNING id`,
};

/** @throws Refused email_taken */
export async function insertPerson(
  query: Query,
  { email, name, passwordHash, locale }: { email: string; name: LocalizedText; passwordHash: string; locale: string },
): Promise<string> {
  const [row] = await query<{ id: string }>(hire, [email.toLowerCase(), JSON.stringify(name), passwordHash, locale]);
  if (!row) throw new Refused('email_taken');
  return row.id;
}

const activate = { name: 'activate', text: 'UPDATE employee SET active = true WHERE id = $1' };

export async function activatePerson(query: Query, id: string): Promise<void> {
  await query(activate, [id]);
}

const unknown = {
  name: 'unknown_departments',
  text: 'SELECT FROM unnest($1::uuid[]) AS w(id) WHERE NOT EXISTS (SELECT FROM department d WHERE d.id = w.id)',
};
const add = {
  name: 'add_role',
  text: 'INSERT INTO employee_role (employee_id, role, department_id, until) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
};
const remove = {
  name: 'remove_role',
  text: 'DELETE FROM employee_role WHERE employee_id = $1 AND role = $2 AND department_id IS NOT DISTINCT FROM $3',
};

const clear = {
  name: 'clear_ended_roles',
  text: 'DELETE FROM employee_role WHERE employee_id = $1 AND until <= clock_timestamp()',
};

/** @throws Refused not_found for a department that does not exist */
export async function writeRoles(
  query: Query,
  employeeId: string,
  { removed, added }: { removed: readonly RoleGrant[]; added: readonly RoleGrant[] },
): Promise<void> {
  const departmentIds = added.flatMap(({ departmentId }) => departmentId ?? []);
  if ((await query(unknown, [departmentIds])).length > 0) throw new Refused('not_found');
  await query(clear, [employeeId]);
  for (const { role, departmentId } of removed) await query(remove, [employeeId, role, departmentId]);
  for (const { role, departmentId, until } of added) await query(add, [employeeId, role, departmentId, until]);
}

const admins = {
  name: 'active_admins',
  text: `SELECT FROM employee e JOIN employee_role r ON r.employee_id = e.id WHERE e.active AND r.role = 'admin' LIMIT 1`,
};

/** @throws Refused last_admin when nobody would be left to let others in */
export async function mustHaveAdmin(query: Query): Promise<void> {
  if ((await query(admins, [])).length === 0) throw new Refused('last_admin');
}
