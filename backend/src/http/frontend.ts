import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { answerUnknown } from './known-paths.js';

// The same place from src and from dist.
const SCREENS = resolve(import.meta.dirname, '../../../frontend/dist');

const isForApi = (path: string): boolean => path === '/api' || path.startsWith('/api/');
/** No screen has a dot in its address; whoever asks for `.env` is not looking for one. */
const isForFile = (path: string): boolean => /\.[^/]*$/.test(path);

/** The built screens on the API's own origin; every address of theirs leads to the one page that they are. */
export async function serveFrontend(app: NestFastifyApplication): Promise<void> {
  const isBuilt = existsSync(resolve(SCREENS, 'index.html'));
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: SCREENS,
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders: (reply, file) => void reply.header('cache-control', cachingOf(file)),
    });
  }
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      const path = request.url.split('?')[0] ?? '';
      if (!isBuilt || isForApi(path) || isForFile(path)) return answerUnknown(request, reply);
      return reply.sendFile('index.html');
    });
}

/** Built assets have their content in their name; everything else is asked for again. */
const cachingOf = (file: string): string =>
  file.startsWith(resolve(SCREENS, 'assets')) ? 'public, max-age=31536000, immutable' : 'no-cache';
