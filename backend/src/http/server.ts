import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import fastifyCookie from '@fastify/cookie';
import { BODY_BYTES_MAX, TYPED_CODE_LENGTH_MAX } from '@amends/shared/limits.js';
import type { FastifyInstance } from 'fastify';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { closeConnectionsOnStop } from './close-connections.js';
import { serveFrontend } from './frontend.js';
import { readFiles } from './files.js';
import { readForms } from './forms.js';
import { answerUnknown, rememberPaths } from './known-paths.js';
import { isNestedTooDeep } from './nesting.js';
import { Refused } from './refused.js';
import { sendProblem } from './send-problem.js';
import { protectAnswers } from './security-headers.js';

const REQUEST_ARRIVES_WITHIN_MS = 10_000;
const REQUEST_ID = /^[\w-]{1,64}$/;

// Nest's own would say 404 where the path exists and only the method is wrong.
class Adapter extends FastifyAdapter {
  override setNotFoundHandler(): ReturnType<FastifyAdapter['setNotFoundHandler']> {
    return this.instance.setNotFoundHandler(answerUnknown);
  }
}

/**
 * The HTTP server below Nest, before it has any route.
 * @param trustedProxies addresses, ranges or `loopback`
 */
export function createAdapter({ trustedProxies }: { trustedProxies: string[] }): FastifyAdapter {
  const adapter = new Adapter({
    bodyLimit: BODY_BYTES_MAX,
    // whoever scans a code may scan a link, every sign of it escaped
    routerOptions: { maxParamLength: 3 * TYPED_CODE_LENGTH_MAX },
    requestTimeout: REQUEST_ARRIVES_WITHIN_MS,
    // Only these are believed when they say who asked and over what.
    trustProxy: trustedProxies,
    // An address that cannot be read never reaches a route, nor the filter that answers for them.
    frameworkErrors: sendProblem,
    // Fastify's own words for it are no problem+json.
    return503OnClosing: false,
    genReqId: ({ headers }: IncomingMessage) => {
      const given = String(headers['x-request-id'] ?? '');
      return REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
  rememberPaths(adapter.getInstance());
  return adapter;
}

/** What the server does beside the routes: cookies, headers, the screens. */
export async function equipServer(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  server.removeContentTypeParser('text/plain');
  readForms(server);
  readFiles(server);
  refuseWhenStopping(server);
  server.addHook('preValidation', async ({ body }) => {
    if (isNestedTooDeep(body)) throw new Refused('invalid_request', { fields: [] });
  });
  closeConnectionsOnStop(server);
  await app.register(fastifyCookie);
  await protectAnswers(app);
  await serveFrontend(app);
}

/** What runs is finished; what still comes over an open connection is asked to try again, elsewhere or later. */
function refuseWhenStopping(server: FastifyInstance): void {
  let stopping = false;
  server.addHook('preClose', async () => {
    stopping = true;
  });
  server.addHook('onRequest', async () => {
    if (stopping) throw new Refused('busy');
  });
}
