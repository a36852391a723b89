import type { Problem } from '@amends/shared/contract/common.js';
import { localeFromHeader } from '@amends/shared/locale.js';
import { problemDetail, problemTitle } from '@amends/shared/problem-texts.js';
import { PROBLEM_STATUS } from '@amends/shared/problems.js';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './problem-of.js';

/** Every failure leaves as problem+json (RFC 9457), in the caller's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent || reply.raw.headersSent) {
      // The answer was on its way: a cut connection is the only honest sign left.
      this.logUnexpected(error, request);
      reply.raw.destroy();
      return;
    }
    const { code, facts, retryAfterSeconds } = problemOf(error);
    if (PROBLEM_STATUS[code] >= 500) this.logUnexpected(error, request);
    const locale = request.actor?.locale ?? localeFromHeader(request.headers['accept-language']);
    const problem: Problem = {
      ...facts,
      type: `/api/docs#problem-${code}`,
      title: problemTitle(code, locale),
      status: PROBLEM_STATUS[code],
      code,
      detail: problemDetail(code, facts, locale),
    };
    if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
    void reply
      .status(problem.status)
      .header('cache-control', 'no-store')
      .header('content-language', locale)
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  }

  // Neither body nor query: they may hold what nobody should read in a log.
  private logUnexpected(error: unknown, request: FastifyRequest): void {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.log.error(`${request.id} ${request.method} ${request.routeOptions.url ?? 'no route'}: ${words}`);
  }
}
