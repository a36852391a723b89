import { PROBLEM_STATUS } from '@amends/shared/problems.js';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from '../http/problem-of.js';
import { logFailure } from '../http/send-problem.js';
import { pageLocale } from './page-language.js';
import { preparePage } from '../http/page-headers.js';
import { writeProblem } from './write-page.js';

/** A customer is told in a sentence what is the matter, on a page like any other. */
@Catch()
export class PageProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { code, facts, retryAfterSeconds } = problemOf(error);
    if (code === 'internal_error') logFailure(error, request);
    const locale = pageLocale(request, null);
    if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
    const problem =
      code === 'too_many_attempts'
        ? { kind: 'tooMany' as const, minutes: Number(facts['retryAfterMinutes'] ?? 1) }
        : { kind: code === 'not_found' ? ('missing' as const) : ('trouble' as const) };
    const { token = '' } = request.params as { token?: string };
    const path = `/g/${encodeURIComponent(token)}`;
    void preparePage(reply, locale)
      .status(PROBLEM_STATUS[code])
      .send(writeProblem(problem, locale, path));
  }
}
