import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { logFailure, sendProblem } from './send-problem.js';

/** Every failure leaves as a problem. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (!reply.sent && !reply.raw.headersSent) return sendProblem(error, request, reply);
    // The answer was on its way: a cut connection is the only honest sign left.
    logFailure(error, request);
    reply.raw.destroy();
  }
}
