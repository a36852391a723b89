import { createHash, randomBytes } from 'node:crypto';
import type { TestDatabase } from './database.js';

/** A session without the work of a password. @returns its token */
export async function aSession(db: TestDatabase, employeeId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.owner.query(
    `INSERT INTO session (token_hash, employee_id, expires_at) VALUES ($1, $2, clock_timestamp() + interval '1 hour')`,
    [createHash('sha256').update(token).digest(), employeeId],
  );
  return token;
}
