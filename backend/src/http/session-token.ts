import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-` keeps other hosts of the domain from setting it; browsers take it over HTTPS only. */
const nameFor = (request: FastifyRequest): string => (request.protocol === 'https' ? '__Host-amends' : 'amends');

const TOKEN = /^[\w-]{43}$/;

/** The session that a request carries, in the Authorization header (integrations) or in the cookie (browsers). */
export function sessionTokenOf(request: FastifyRequest): { token: string; from: 'bearer' | 'cookie' } | null {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const [token, from] =
    bearer === undefined ? [request.cookies[nameFor(request)], 'cookie' as const] : [bearer, 'bearer' as const];
  return token !== undefined && TOKEN.test(token) ? { token, from } : null;
}

/** @param hours how long the browser keeps it; 0 takes it back */
export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string, hours: number): void {
  const options: CookieSerializeOptions = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    maxAge: hours * 60 * 60,
  };
  void reply.setCookie(nameFor(request), token, options);
}
