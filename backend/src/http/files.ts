import type { IncomingMessage } from 'node:http';
import { RETURNS_FILE_BYTES_MAX } from '@amends/shared/limits.js';
import type { FastifyInstance } from 'fastify';
import { decodeText } from './decode-text.js';
import { Refused } from './refused.js';

/** Where a file may come instead of JSON; nowhere else is a larger body read. */
const TAKES_FILES = /^\/api\/(?:departments\/[^/?]+\/returns|settings\/rates\/import)(?:\?|$)/;

/** Reads a CSV file as text, in whatever encoding spreadsheets write it. */
export function readFiles(server: FastifyInstance): void {
  server.addContentTypeParser('text/csv', async (request: { url: string }, payload: IncomingMessage) => {
    if (!TAKES_FILES.test(request.url)) throw new Refused('unsupported_media_type');
    return decodeText(await wholeOf(payload));
  });
}

async function wholeOf(payload: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of payload) {
    bytes += part.length;
    if (bytes > RETURNS_FILE_BYTES_MAX) throw new Refused('body_too_large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
