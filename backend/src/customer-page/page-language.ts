import { isLocale, type Locale, localeFromHeader } from '@amends/shared/locale.js';
import type { FastifyReply, FastifyRequest } from 'fastify';

const COOKIE = 'amends-language';
const YEAR_SECONDS = 365 * 24 * 60 * 60;

const askedFor = (request: FastifyRequest): unknown => (request.query as Record<string, unknown>)['language'];

/** What the customer chose here, now or before; else what the house knows of them; else what their browser says. */
export function pageLocale(request: FastifyRequest, known: Locale | null): Locale {
  const chosen = [askedFor(request), request.cookies[COOKIE], known].find(isLocale);
  return chosen ?? localeFromHeader(request.headers['accept-language']);
}

/** Remembers a language that was chosen with this very request; nothing else is remembered of a customer. */
export function rememberLanguage(request: FastifyRequest, reply: FastifyReply): void {
  const chosen = askedFor(request);
  if (!isLocale(chosen)) return;
  const secure = request.protocol === 'https';
  void reply.setCookie(COOKIE, chosen, { path: '/g', httpOnly: true, sameSite: 'lax', secure, maxAge: YEAR_SECONDS });
}
