import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

// The same place from src and from dist: they are read where they were written.
const FOLDER = resolve(import.meta.dirname, '../../src/customer-page');
const PARTS = ['page-base.css', 'page-gift.css', 'page-answers.css', 'page-sizes.css'];

/** The page's own style, without what is only there for people to read. */
export const STYLESHEET: string = PARTS.map((part) => readFileSync(resolve(FOLDER, part), 'utf8'))
  .join('')
  .replaceAll(/\/\*[\s\S]*?\*\//g, '')
  .replaceAll(/\s+/g, ' ')
  .replaceAll(/ ?([{};,]) ?/g, '$1');

/** Its content is in its address, so that a browser asks once. */
export const STYLESHEET_PATH = `/g/page.css?v=${createHash('sha256').update(STYLESHEET).digest('base64url').slice(0, 12)}`;
