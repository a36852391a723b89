import { randomUUID } from 'node:crypto';
import { aColleague, aDesk, anEmployee, type Desk } from './builders.js';
import type { TestDatabase } from './database.js';

/** Somebody with a role in the whole company. */
export async function anOfficer(db: TestDatabase, role: 'finance' | 'admin'): Promise<{ id: string }> {
  const id = randomUUID();
  const name = JSON.stringify({ en: 'Dana', ru: 'Дана' });
  await db.owner.query(`INSERT INTO employee (id, email, name, password_hash) VALUES ($1, $2, $3, 'none')`, [
    id,
    `${id}@example.test`,
    name,
  ]);
  await db.owner.query('INSERT INTO employee_role (employee_id, role) VALUES ($1, $2)', [id, role]);
  return { id };
}

/** Somebody from outside who looks for a limited time: an hour, unless told otherwise. */
export async function anAuditor(db: TestDatabase, until = new Date(Date.now() + 3_600_000)): Promise<{ id: string }> {
  const { id } = await anOfficer(db, 'finance');
  await db.owner.query(`UPDATE employee_role SET role = 'auditor', until = $2 WHERE employee_id = $1`, [id, until]);
  return { id };
}

/** Two departments and everybody who might look. */
export interface Company {
  gate: Desk;
  /** Serves at the gate as well. */
  peer: Desk;
  hotel: Desk;
  finance: { id: string };
  admin: { id: string };
  /** Served at the gate until lately. */
  former: { id: string };
}

/** In minor units: nobody here runs out. */
const ENOUGH = 1_000_000;

export async function aCompany(db: TestDatabase): Promise<Company> {
  const gate = await aDesk(db, { allottedMinor: ENOUGH });
  return {
    gate,
    peer: await aColleague(db, gate),
    hotel: await aDesk(db, { allottedMinor: ENOUGH }),
    finance: await anOfficer(db, 'finance'),
    admin: await anOfficer(db, 'admin'),
    former: await anEmployee(db, gate.department, { active: false }),
  };
}
