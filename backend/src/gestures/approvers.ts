import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

const statement = {
  name: 'approvers',
  text: `SELECT EXISTS (SELECT FROM employee_role r JOIN employee e ON e.id = r.employee_id
    WHERE r.department_id = $1 AND r.role = 'head' AND e.active AND e.id <> $2) AS found`,
};

@Injectable()
export class Approvers {
  constructor(private readonly database: Database) {}

  /** Whether the department has a head who could answer this person's request: nobody answers their own. */
  async existFor(departmentId: string, employeeId: string): Promise<boolean> {
    const [row] = await this.database.query<{ found: boolean }>(statement, [departmentId, employeeId]);
    return row?.found ?? false;
  }
}
