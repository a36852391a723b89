import type { TestApp } from './app.js';

const LINE = /^((?:│ {3}| {4})*)[├└]── (\S+)(?: \((.+)\))?$/;

/** What the server really answers to, as `GET /api/gestures/:id`: read from its own router. */
export function routesOf({ nest }: TestApp): string[] {
  const above: string[] = [];
  const tree = nest.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods] = LINE.exec(line) ?? [];
    const depth = indent.length / 4;
    const path = (above[depth - 1] ?? '') + part;
    above[depth] = path;
    return (methods?.split(', ') ?? []).filter((method) => method !== 'HEAD').map((method) => `${method} ${path}`);
  });
}
