import type { HireAnswer } from '@amends/shared/contract/employment.js';
import { Injectable } from '@nestjs/common';
import { appendAudit } from '../database/audit.js';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { passwordHash } from '../people/passwords.js';
import type { HireBody } from './employment.body.js';
import { changeAlone, insertPerson, writeRoles } from './employment.queries.js';
import { firstPassword } from './first-password.js';
import { mustBeAllowedToChange, mustBeSensible } from './role-rules.js';

@Injectable()
export class Hire {
  constructor(private readonly database: Database) {}

  /**
   * Lets somebody in. The first password is in the answer and nowhere else.
   * @throws Refused email_taken, not_allowed, not_found, invalid_request
   */
  async hire(actor: Actor, { email, name, locale, roles }: HireBody): Promise<HireAnswer> {
    mustBeSensible(roles, new Date());
    mustBeAllowedToChange(actor.roles, roles);
    const password = firstPassword();
    const hashed = await passwordHash(password);
    const id = await this.database.transaction(async (query) => {
      await changeAlone(query);
      const employeeId = await insertPerson(query, { email, name, passwordHash: hashed, locale });
      await writeRoles(query, employeeId, { removed: [], added: roles });
      await appendAudit(query, {
        actorId: actor.id,
        address: actor.address,
        departmentId: roles.find(({ departmentId }) => departmentId !== null)?.departmentId ?? null,
        subject: 'employee',
        subjectId: employeeId,
        before: null,
        after: { email: email.toLowerCase(), name, roles, active: true },
      });
      return employeeId;
    });
    return { id, firstPassword: password };
  }
}
