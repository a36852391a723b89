import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refused } from './refused.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * An id in the path.
 * @throws Refused not_found when it is not one: nothing can have it
 */
export const IdParam = createParamDecorator((name: string, context: ExecutionContext): string => {
  const { params } = context.switchToHttp().getRequest<FastifyRequest<{ Params: Record<string, string> }>>();
  const id = params[name] ?? '';
  if (!UUID.test(id)) throw new Refused('not_found');
  return id.toLowerCase();
});
