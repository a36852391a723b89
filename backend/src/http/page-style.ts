import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FastifyReply } from 'fastify';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The style of a page that the server writes. */
export interface PageStyle {
  css: string;
  /** Its content is in its address, so that a browser asks once. */
  href: string;
}

/**
 * Puts a page's style together, without what is only there for people to read.
 * @param folder where the parts are written; from dist they are read there too
 * @param path where the server gives it out
 */
export function pageStyle(folder: string, parts: readonly string[], path: string): PageStyle {
  const css = parts
    .map((part) => readFileSync(resolve(folder, part), 'utf8'))
    .join('')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1');
  return { css, href: `${path}?v=${createHash('sha256').update(css).digest('base64url').slice(0, 12)}` };
}

export const sendStyle = (reply: FastifyReply, { css }: PageStyle): void =>
  void reply
    .header('cache-control', `public, max-age=${YEAR_SECONDS}, immutable`)
    .type('text/css; charset=utf-8')
    .send(css);
