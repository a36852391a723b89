import type { Problem } from '@amends/shared/contract/common.js';
import { type Locale, localeFromHeader } from '@amends/shared/locale.js';
import { problemDetail, problemTitle } from '@amends/shared/problem-texts.js';
import { PROBLEM_STATUS } from '@amends/shared/problems.js';
import { Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf, type ProblemFacts } from './problem-of.js';

const log = new Logger('Problem');

/** Answers with problem+json (RFC 9457) in the caller's language; what nobody expected is logged. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const found = problemOf(error);
  if (found.code === 'internal_error') logFailure(error, request);
  else if (PROBLEM_STATUS[found.code] >= 500) log.warn(`${nameOf(request)}: ${found.code}, ${messageOf(error)}`);
  const locale = request.actor?.locale ?? localeFromHeader(request.headers['accept-language']);
  if (found.retryAfterSeconds !== undefined) reply.header('retry-after', found.retryAfterSeconds);
  void reply
    .status(PROBLEM_STATUS[found.code])
    .header('cache-control', 'no-store')
    .header('content-language', locale)
    .type('application/problem+json')
    .send(JSON.stringify(problemIn(locale, found)));
}

const problemIn = (locale: Locale, { code, facts }: ProblemFacts): Problem => ({
  ...facts,
  type: `/api/docs#problem-${code}`,
  title: problemTitle(code, locale),
  status: PROBLEM_STATUS[code],
  code,
  detail: problemDetail(code, facts, locale),
});

/** Writes down where an unexpected error came from. */
export function logFailure(error: unknown, request: FastifyRequest): void {
  log.error(`${nameOf(request)}: ${error instanceof Error ? error.stack : messageOf(error)}`);
}

/** Neither body nor query: they may hold what nobody should read in a log. */
const nameOf = ({ id, method, routeOptions }: FastifyRequest): string =>
  `${id} ${method} ${routeOptions?.url ?? 'no route'}`;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
