import type { Locale, LocalizedText } from '@amends/shared/locale.js';
import type { RoleGrant } from '@amends/shared/permissions.js';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refused } from './refused.js';

/** Somebody who is signed in, as the session says. */
export interface Person {
  id: string;
  name: LocalizedText;
  email: string;
  locale: Locale;
  roles: RoleGrant[];
  /** Where the actor serves customers; null for those who do not. */
  staffDepartmentId: string | null;
}

/** Whoever acts; nothing of it ever comes from a body. */
export interface Actor extends Person {
  /** Where the request came from. */
  address: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard. */
    actor?: Actor;
  }
}

/** The signed-in person, for a route with `@Can`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Refused('not_signed_in');
  return actor;
});
