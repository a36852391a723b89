import type { FastifyRequest } from 'fastify';
import { Refused } from './refused.js';

const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * A browser adds the cookie to whatever any page sends: a change must show that it comes from the app's own pages.
 * @param withCookie a script with a cookie jar says neither header and has to name itself; without a cookie there is
 *   nothing that another site could misuse but a foreign sign-in
 * @throws Refused cross_site
 */
export function refuseForeignSite(request: FastifyRequest, withCookie: boolean): void {
  if (READS.includes(request.method)) return;
  const { origin, 'sec-fetch-site': site, 'x-amends-client': client } = request.headers;
  if (site === 'same-origin' || origin === `${request.protocol}://${request.host}`) return;
  const isScript = site === undefined && origin === undefined;
  if (!isScript || (withCookie && client === undefined)) throw new Refused('cross_site');
}
