import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../http/actor.js';
import { sessionTokenOf, setSessionCookie } from '../http/session-token.js';
import { Sessions } from './sessions.js';
import { originOf } from './sign-in-events.js';

@Injectable()
export class SignOut {
  constructor(private readonly sessions: Sessions) {}

  /** Ends the session that the request came with; the person's other sessions go on. */
  async signOut(actor: Actor, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const session = sessionTokenOf(request);
    if (session) await this.sessions.end(session.token, actor.id, originOf(request));
    setSessionCookie(request, reply, '', 0);
  }
}
