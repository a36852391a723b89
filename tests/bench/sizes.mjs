import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = path.resolve(import.meta.dirname, '../../frontend/dist');

/** What a staff member's first visit to the grant screen loads besides the page itself. */
const STAFF_ROUTE = /^(index\.html|src\/features\/grant\/GrantScreen\.tsx|src\/locales\/en\.ts)$/;

/** JavaScript and CSS that the staff route loads before it can be used, gzipped, in bytes. */
export function staffRouteBytes() {
  const manifest = JSON.parse(readFileSync(path.join(DIST, '.vite/manifest.json'), 'utf8'));
  const files = new Set();
  const visit = (name) => {
    const chunk = manifest[name];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const name of Object.keys(manifest)) if (STAFF_ROUTE.test(name)) visit(name);
  const bytes = { js: 0, css: 0 };
  for (const file of files) {
    const kind = path.extname(file).slice(1);
    if (kind in bytes) bytes[kind] += gzipSync(readFileSync(path.join(DIST, file))).length;
  }
  return bytes;
}
