import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { appendAudit } from '../database/audit.js';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';
import { sessionTokenOf } from '../http/session-token.js';
import type { PasswordBody } from './password.body.js';
import { passwordFits, passwordHash } from './passwords.js';
import { ACCOUNT_BY_EMAIL, CHANGE_PASSWORD, END_OTHER_SESSIONS } from './people.queries.js';
import { digestOf } from './sessions.js';
import { SignInLimits } from './sign-in-limits.js';

@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly limits: SignInLimits,
  ) {}

  /**
   * Changes one's own password. Sessions elsewhere end: whoever changes it because somebody knows it means them.
   * @throws Refused invalid_request when the current one is wrong, too_many_attempts
   */
  async change(actor: Actor, { current, next }: PasswordBody, request: FastifyRequest): Promise<void> {
    const succeeded = await this.limits.reserve(actor.email, request.ip);
    const [account] = await this.database.query<{ passwordHash: string }>(ACCOUNT_BY_EMAIL, [actor.email]);
    if (!(await passwordFits(current, account?.passwordHash))) {
      throw new Refused('invalid_request', { fields: [{ field: 'current', problem: 'wrong' }] });
    }
    await succeeded();
    const hashed = await passwordHash(next);
    const token = sessionTokenOf(request)?.token ?? '';
    await this.database.transaction(async (query) => {
      await query(CHANGE_PASSWORD, [actor.id, hashed]);
      await query(END_OTHER_SESSIONS, [actor.id, digestOf(token)]);
      const change = { subject: 'password', subjectId: actor.id, before: null, after: null };
      await appendAudit(query, { actorId: actor.id, address: actor.address, departmentId: null, ...change });
    });
  }
}
