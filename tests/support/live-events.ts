import type { TestDatabase } from './database.js';

export interface LiveFacts {
  kind: string;
  employee: string | null;
  subject: string;
}

/** What the stream was told of a kind in a department, in order. */
export async function liveEvents(db: TestDatabase, departmentId: string, kind: string): Promise<LiveFacts[]> {
  const { rows } = await db.owner.query<LiveFacts>(
    `SELECT kind, employee_id AS employee, subject_id AS subject FROM live_event
     WHERE department_id = $1 AND kind = $2 ORDER BY id`,
    [departmentId, kind],
  );
  return rows;
}
