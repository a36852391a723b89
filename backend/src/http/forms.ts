import type { FastifyInstance } from 'fastify';
import { Refused } from './refused.js';

/** Where people without JavaScript send forms; everything else speaks JSON. */
const TAKES_FORMS = /^\/g\//;

/** Reads what a plain HTML form sends; of a name that comes twice the last value counts. */
export function readForms(server: FastifyInstance): void {
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (request, body, done) => {
    if (!TAKES_FORMS.test(request.url)) return done(new Refused('unsupported_media_type'));
    return done(null, Object.fromEntries(new URLSearchParams(String(body))));
  });
}
