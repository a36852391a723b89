import { mayIn } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { auditedCall } from '../database/function-call.js';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import { type Told, told } from '../http/told.js';

const ERASE = auditedCall('erase_customer', 4);

const departmentOf = {
  name: 'department_of_customer',
  text: 'SELECT department_id AS "departmentId" FROM customer WHERE id = $1',
};

@Injectable()
export class EraseCustomer {
  constructor(private readonly database: Database) {}

  /**
   * Forgets who a customer was and what they wrote; what they were given stays.
   * @throws Refused not_found
   */
  async erase(actor: Actor, intention: Intention, id: string): Promise<void> {
    const [customer] = await this.database.query<{ departmentId: string }>(departmentOf, [id]);
    if (!customer || !mayIn(actor.roles, 'customer:erase', customer.departmentId)) throw new Refused('not_found');
    const [row] = await this.database.query<{ answer: Told<{ outcome: 'erased'; replay?: true }> }>(ERASE, [
      actor.id,
      intention.key,
      intention.requestHash,
      id,
      intention.address,
    ]);
    if (row) told(row.answer, intention);
  }
}
