import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

// The same place from src and from dist: it is read where it was written.
const FILE = resolve(import.meta.dirname, '../../src/customer-page/page.css');

/** The page's own style; its content is in its address, so that a browser asks once. */
export const STYLESHEET: string = readFileSync(FILE, 'utf8')
  .replaceAll(/\/\*[\s\S]*?\*\//g, '')
  .replaceAll(/\s+/g, ' ');

export const STYLESHEET_PATH = `/g/page.css?v=${createHash('sha256').update(STYLESHEET).digest('base64url').slice(0, 12)}`;
