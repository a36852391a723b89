import type { Locale } from '@amends/shared/locale.js';
import type { FastifyReply } from 'fastify';

/** Stricter than the screens': no script, no connection, nothing but the page's own style and forms. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What a page that only its customer may see tells browsers, proxies and search engines. */
export const preparePage = (reply: FastifyReply, locale: Locale): FastifyReply =>
  reply
    .header('content-security-policy', POLICY)
    .header('cache-control', 'private, no-store')
    .header('referrer-policy', 'no-referrer')
    .header('x-robots-tag', 'noindex, nofollow')
    .header('content-language', locale)
    .type('text/html; charset=utf-8');
