import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from './refused.js';

interface KnownPath {
  pattern: RegExp;
  methods: Set<string>;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** The methods that a path of the API answers to; empty for an unknown path. */
    methodsAt(path: string): string[];
  }
}

const patternOf = (url: string): RegExp =>
  new RegExp(`^${url.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/:\w+/g, '[^/]+')}/?$`);

/** Remembers the routes as they are made. Call before there are any. */
export function rememberPaths(server: FastifyInstance): void {
  const known = new Map<string, KnownPath>();
  server.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return;
    const path = known.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    for (const name of [method].flat()) path.methods.add(name);
    known.set(url, path);
  });
  server.decorate('methodsAt', (path: string) => [
    ...new Set([...known.values()].filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => [...methods])),
  ]);
}

/**
 * Answers a request that no route answers: OPTIONS with what is possible, everything else with a problem.
 * @throws Refused method_not_allowed, not_found
 */
export function answerUnknown(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const methods = request.server.methodsAt(request.url.split('?')[0] ?? '');
  // the method is right, so it is the id that no router takes
  if (methods.length === 0 || methods.includes(request.method)) throw new Refused('not_found');
  reply.header('allow', methods.join(', '));
  if (request.method === 'OPTIONS') return reply.status(204).send();
  throw new Refused('method_not_allowed');
}
