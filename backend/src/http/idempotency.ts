import { createHash, randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { canonicalJson } from './canonical-json.js';
import { Refused } from './refused.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** One intention: repeated with the same key it acts once; the same key with another hash is a mistake. */
export interface Intention {
  key: string;
  /** SHA-256 over method, path and body. */
  requestHash: Buffer;
  /** Where the request came from. */
  address: string;
  /** Says in the answer's header that it is the first answer again. */
  tellReplay: () => void;
}

// The body as it came: the validation refuses whatever it does not know, so nothing that acts is left out.
function hashOf(request: FastifyRequest): Buffer {
  const path = request.url.split('?')[0] ?? '';
  return createHash('sha256')
    .update(`${request.method} ${path}\n${canonicalJson(request.body ?? null)}`)
    .digest();
}

/**
 * The request's Idempotency-Key. Where it is optional, a request without one is an intention of its own.
 * @throws Refused idempotency_key_missing, idempotency_key_invalid
 */
export const Idempotency = createParamDecorator(
  (need: 'required' | 'optional', context: ExecutionContext): Intention => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const tellReplay = (): void => void reply.header('Idempotent-Replay', 'true');
    const intention = { requestHash: hashOf(request), address: request.ip, tellReplay };
    const key = request.headers['idempotency-key'];
    if (key === undefined && need === 'optional') return { ...intention, key: randomUUID() };
    if (key === undefined || key === '') throw new Refused('idempotency_key_missing');
    if (typeof key !== 'string' || !UUID.test(key)) throw new Refused('idempotency_key_invalid');
    return { ...intention, key: key.toLowerCase() };
  },
);
