import type { Locale } from '@amends/shared/locale.js';
import type { ClientBase } from 'pg';
import { passwordHash } from '../people/passwords.js';
import { StartError } from '../start-error.js';
import { firstPassword } from './first-password.js';

export interface Founding {
  company: string;
  /** ISO 4217 */
  baseCurrency: string;
  email: string;
  name: string;
  locale: Locale;
}

/**
 * Lets the first administrator into a database where there is none; everybody else is hired by somebody.
 * @param client the owner of the tables, in no transaction
 * @returns the password to begin with, which is kept nowhere
 * @throws StartError where an administrator is there already, or the address belongs to somebody
 */
export async function foundCompany(client: ClientBase, founding: Founding): Promise<string> {
  const password = firstPassword();
  const hashed = await passwordHash(password);
  await client.query('BEGIN');
  try {
    // two who found at once: the second one waits and finds an administrator
    await client.query('LOCK TABLE company');
    await mustHaveNoAdmin(client);
    await client.query(
      `INSERT INTO company (name, base_currency) VALUES (jsonb_build_object('en', $1::text, 'ru', $1::text), $2)
        ON CONFLICT DO NOTHING`,
      [founding.company, founding.baseCurrency],
    );
    const id = await insertAdmin(client, founding, hashed);
    await client.query(
      `INSERT INTO audit_event (subject, subject_id, after)
        VALUES ('employee', $1, jsonb_build_object('email', $2::text, 'roles', '[{"role": "admin", "departmentId": null}]'::jsonb))`,
      [id, founding.email],
    );
    await client.query('COMMIT');
    return password;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function mustHaveNoAdmin(client: ClientBase): Promise<void> {
  const { rowCount } = await client.query(
    `SELECT FROM employee_role r JOIN employee e ON e.id = r.employee_id WHERE r.role = 'admin' AND e.active`,
  );
  if (rowCount) throw new StartError('There is an administrator already, who can let others in under People.');
}

async function insertAdmin(client: ClientBase, { email, name, locale }: Founding, hashed: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO employee (id, email, name, password_hash, locale)
      VALUES (uuid_v7(), $1, jsonb_build_object('en', $2::text, 'ru', $2::text), $3, $4)
      ON CONFLICT (email) DO NOTHING RETURNING id`,
    [email, name, hashed, locale],
  );
  if (!rows[0]) throw new StartError(`${email} belongs to somebody already.`);
  await client.query(`INSERT INTO employee_role (employee_id, role) VALUES ($1, 'admin')`, [rows[0].id]);
  return rows[0].id;
}
