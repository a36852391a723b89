import { SESSION_HOURS } from '@amends/shared/limits.js';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionAnswer } from '@amends/shared/contract/session.js';
import { appendAudit } from '../database/audit.js';
import { Database } from '../database/database.js';
import { Refused } from '../http/refused.js';
import { setSessionCookie } from '../http/session-token.js';
import { passwordFits } from './passwords.js';
import { ACCOUNT_BY_EMAIL } from './people.queries.js';
import { SessionView } from './session.view.js';
import { Sessions } from './sessions.js';
import type { SignInBody } from './sign-in.body.js';
import { originOf, signInFailed } from './sign-in-events.js';
import { SignInLimits } from './sign-in-limits.js';

@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly limits: SignInLimits,
    private readonly sessions: Sessions,
    private readonly view: SessionView,
  ) {}

  /**
   * Starts a session and hands its token over in a cookie.
   * @throws Refused invalid_credentials, whatever of the two is wrong; too_many_attempts
   */
  async signIn({ email, password }: SignInBody, request: FastifyRequest, reply: FastifyReply): Promise<SessionAnswer> {
    const account = email.toLowerCase();
    const origin = originOf(request);
    const succeeded = await this.limits.reserve(account, request.ip);
    const [employee] = await this.database.query<{ id: string; passwordHash: string }>(ACCOUNT_BY_EMAIL, [account]);
    if (!(await passwordFits(password, employee?.passwordHash)) || !employee) {
      await appendAudit(
        (statement, values) => this.database.query(statement, values),
        signInFailed(employee?.id, origin),
      );
      throw new Refused('invalid_credentials');
    }
    await succeeded();

    const token = await this.sessions.start(employee.id, origin);
    const actor = await this.sessions.actorOf(token);
    if (!actor) throw new Refused('invalid_credentials');
    setSessionCookie(request, reply, token, SESSION_HOURS);
    return this.view.of(actor);
  }
}
