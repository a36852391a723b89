import type { FastifyRequest } from 'fastify';
import { sessionTokenOf } from '../http/session-token.js';

/**
 * Whether a customer really looks: not a browser that fetches ahead, not somebody who asks whether the page is there,
 * not staff who see what the customer will see.
 */
export function isVisit(request: FastifyRequest): boolean {
  const { 'sec-purpose': secPurpose, purpose, 'x-moz': moz } = request.headers;
  const isAhead = [secPurpose, purpose, moz].some((header) => String(header ?? '').includes('prefetch'));
  return request.method === 'GET' && !isAhead && sessionTokenOf(request) === null;
}
