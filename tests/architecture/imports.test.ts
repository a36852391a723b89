import { filesIn, importsOf, isBarrel, sourceOf, specifiersOf } from '../support/sources.js';

const backend = filesIn('backend/src');
const frontend = filesIn('frontend/src');
const shared = filesIn('shared/src');
const all = [...shared, ...backend, ...frontend];
const known = new Set(all);
const imports = new Map(all.map((file) => [file, importsOf(file, known)]));

/** The parts of the server; imports go only downwards in this list. */
const BACKEND_LAYERS = [
  'main.ts',
  'first-admin.ts',
  'rebuild-rollups.ts',
  'greeting.ts',
  'listen.ts',
  'stop-on-signal.ts',
  'create-app.ts',
  'app.module.ts',
  'settings.module.ts',
  'live',
  'finance',
  'insights',
  'customer-page',
  'messages',
  'choices',
  'vouchers',
  'gestures',
  'promises',
  'budgets',
  'employment',
  'policy',
  'ledger',
  'people',
  'http',
  'database',
  'statistics',
  'settings.ts',
  'secret.ts',
  'config.ts',
  'seal-key.ts',
  'start-error.ts',
];

/** The parts of the screens: the app, its features, what several features draw, what knows nothing of gestures. */
const FRONTEND_LAYERS = ['main.tsx', 'app', 'features', 'parts', 'ui', 'lib', 'locales'];

/** @returns the place in the list, by the longest name that the path begins with */
function layerOf(file: string, root: string, layers: readonly string[]): number {
  const path = file.slice(root.length);
  const matching = layers.filter((layer) => path === layer || path.startsWith(`${layer}/`));
  return layers.indexOf(matching.toSorted((a, b) => b.length - a.length)[0] ?? '');
}

function upwards(files: readonly string[], root: string, layers: readonly string[]): string[] {
  return files.flatMap((file) =>
    (imports.get(file) ?? [])
      .filter((target) => target.startsWith(root) && layerOf(target, root, layers) < layerOf(file, root, layers))
      .map((target) => `${file} imports ${target}`),
  );
}

/** The files of each import circle, found by walking every path once (Tarjan). */
function circles(): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const number = order.size;
    order.set(file, number);
    open.push(file);
    let low = number;
    for (const target of imports.get(file) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, order.get(target) ?? low);
    }
    lowest.set(file, low);
    if (low === number) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1 || imports.get(file)?.includes(file)) found.push(circle);
    }
    return low;
  };
  for (const file of all) if (!order.has(file)) visit(file);
  return found;
}

describe('imports', () => {
  it('are seen by these tests at all', () => {
    const seen = [...imports.values()].reduce((sum, targets) => sum + targets.length, 0);
    expect(seen).toBeGreaterThan(all.length);
  });

  it.each([
    ['backend/src/', backend, BACKEND_LAYERS],
    ['frontend/src/', frontend, FRONTEND_LAYERS],
  ] as const)('in %s go only downwards', (root, files, layers) => {
    expect(files.filter((file) => layerOf(file, root, layers) === -1)).toEqual([]);
    expect(upwards(files, root, layers)).toEqual([]);
  });

  it('never lead from one feature to another', () => {
    const featureOf = (file: string): string | undefined => /^frontend\/src\/features\/([^/]+)/.exec(file)?.[1];
    const crossing = frontend.flatMap((file) =>
      (imports.get(file) ?? []).filter((target) => {
        const from = featureOf(file);
        const to = featureOf(target);
        return from !== undefined && to !== undefined && from !== to;
      }),
    );
    expect(crossing).toEqual([]);
  });

  it('never lead out of what both sides share, nor to any package', () => {
    const leaving = shared.flatMap((file) => specifiersOf(file).filter((specifier) => !specifier.startsWith('.')));
    expect(leaving).toEqual([]);
    const outside = shared.flatMap((file) => specifiersOf(file).length - (imports.get(file) ?? []).length);
    expect(new Set(outside)).toEqual(new Set([0]));
  });

  it('never lead from one side to the other', () => {
    const crossing = all.flatMap((file) =>
      specifiersOf(file).filter((specifier) => /backend\/|frontend\//.test(specifier) && specifier.startsWith('../')),
    );
    expect(crossing).toEqual([]);
  });

  it('never go in a circle', () => {
    expect(circles()).toEqual([]);
  });

  it('lead to where a thing is: no file only hands on what others export', () => {
    expect(all.filter((file) => isBarrel(file) || /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  });

  it('of rules bring no clock, no waiting and no framework', () => {
    const impure = shared.filter((file) =>
      /\bawait\b|Date\.now|new Date\(\)|@nestjs|Math\.random/.test(sourceOf(file)),
    );
    expect(impure).toEqual([]);
  });
});
