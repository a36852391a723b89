import { hash } from '@node-rs/argon2';
import type { ClientBase } from 'pg';
import { v7 as newId } from 'uuid';
import type { DepartmentSlug } from './demo-types.js';
import type { Team } from './living-company.js';
import { DAY } from '../quarter/calendar.js';
import { FINANCE_EMAIL, PEOPLE } from './people.js';

/** Shared by everybody of the demo company, and shown on its sign-in page. */
export const DEMO_PASSWORD = 'demo-amends';

/** External auditors look for a limited time. */
const AUDITOR_DAYS = 60;

/** @param now milliseconds since 1970 @returns who works where, and who does finance's part */
export async function insertPeople(
  client: ClientBase,
  departmentIds: ReadonlyMap<DepartmentSlug, string>,
  now: number,
): Promise<{ teams: Map<DepartmentSlug, Team>; finance: string }> {
  // once for all: the password is no secret, and argon2 is slow on purpose (its default is argon2id)
  const passwordHash = await hash(DEMO_PASSWORD);
  const teams = new Map<DepartmentSlug, Partial<Team>>();
  const until = new Date(now + AUDITOR_DAYS * DAY);
  let finance = '';
  for (const person of PEOPLE) {
    const id = newId();
    await client.query('INSERT INTO employee (id, email, name, password_hash, locale) VALUES ($1, $2, $3, $4, $5)', [
      id,
      person.email,
      person.name,
      passwordHash,
      person.locale,
    ]);
    const departmentId = person.department && departmentIds.get(person.department);
    for (const role of person.roles) {
      await client.query(
        'INSERT INTO employee_role (employee_id, role, department_id, until) VALUES ($1, $2, $3, $4)',
        [id, role, departmentId, role === 'auditor' ? until : null],
      );
    }
    if (person.email === FINANCE_EMAIL) finance = id;
    if (person.department) {
      const login = person.email.split('@')[0] ?? '';
      teams.set(person.department, { ...teams.get(person.department), [login]: id });
    }
  }
  return { teams: new Map([...teams].map(([slug, team]) => [slug, completeTeam(team)])), finance };
}

function completeTeam({ staff1, staff2, head }: Partial<Team>): Team {
  if (!staff1 || !staff2 || !head) throw new Error('A department of the demo company lacks somebody.');
  return { staff1, staff2, head };
}
