import { LOCALES, localeFromHeader } from '@amends/shared/locale.js';
import { problemDetail } from '@amends/shared/problem-texts.js';
import { PROBLEM_STATUS } from '@amends/shared/problems.js';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { preparePage } from '../../../http/page-headers.js';
import { problemOf } from '../../../http/problem-of.js';
import { logFailure, sendProblem } from '../../../http/send-problem.js';
import { monthlyProblemHtml } from './monthly-html.js';
import { monthlyWords } from './monthly-words.js';

/** Whoever opens a report in a browser is told in a sentence why there is none; a program is told as everywhere. */
@Catch()
export class MonthlyProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (!request.headers.accept?.includes('text/html')) return sendProblem(error, request, reply);
    const { code, facts, retryAfterSeconds } = problemOf(error);
    if (code === 'internal_error') logFailure(error, request);
    if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
    const { locale: asked } = request.query as { locale?: unknown };
    const known = LOCALES.find((locale) => locale === asked) ?? request.actor?.locale;
    const locale = known ?? localeFromHeader(request.headers['accept-language']);
    void preparePage(reply, locale)
      .status(PROBLEM_STATUS[code])
      .send(monthlyProblemHtml(monthlyWords(locale), problemDetail(code, facts, locale), code === 'not_signed_in'));
  }
}
