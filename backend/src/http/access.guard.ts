import { permissionsOf } from '@amends/shared/permissions.js';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Person } from './actor.js';
import { AccessTo } from './can.js';
import { refuseForeignSite } from './cross-site.js';
import { Refused } from './refused.js';
import { sessionTokenOf } from './session-token.js';

/** Finds out who holds a session; null when the session has ended or the person may not act any more. */
export interface ActorSource {
  actorOf(token: string): Promise<Person | null>;
}

/** Injects the `ActorSource`. */
export const ACTOR_SOURCE = Symbol('actor source');

/** Lets a request through when it comes from the app itself and from somebody who may do this. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = this.reflector.get(AccessTo, context.getHandler());
    const session = sessionTokenOf(request);
    if (session?.from !== 'bearer') refuseForeignSite(request, session !== null);
    if (access === 'public') return true;

    const person = session && (await this.actors.actorOf(session.token));
    if (!person) throw new Refused('not_signed_in');
    request.actor = { ...person, address: request.ip };
    const held = permissionsOf(person.roles);
    if (access.length > 0 && !access.some((permission) => held.includes(permission))) throw new Refused('not_allowed');
    return true;
  }
}
