import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every file under a folder of the project, as paths from the project's root. */
export function filesIn(folder: string, wanted = /\.(ts|tsx)$/): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();
}

export const sourceOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface Node {
  type?: string;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What a node names in another file: imports, re-exports, dynamic imports, types that are imported in place. */
function namedFile(node: Node): string | undefined {
  const value = (literal: unknown): string | undefined =>
    isNode(literal) && typeof literal['value'] === 'string' ? literal['value'] : undefined;
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return value(node['source']);
    case 'TsImportType':
      return value(node['argument']);
    case 'CallExpression': {
      const [first] = node['arguments'] as Node[];
      return isNode(node['callee']) && node['callee'].type === 'Import' ? value(first?.['expression']) : undefined;
    }
    default:
      return undefined;
  }
}

const bodyOf = (file: string): Node[] =>
  parseSync(sourceOf(file), { syntax: 'typescript', tsx: file.endsWith('x'), decorators: true })
    .body as unknown as Node[];

function visit(node: unknown, see: (node: Node) => void): void {
  if (!isNode(node)) return;
  see(node);
  for (const child of Object.values(node)) visit(child, see);
}

/** Whatever a file imports, type imports included, as written. */
export function specifiersOf(file: string): string[] {
  const found = new Set<string>();
  visit(bodyOf(file), (node) => {
    const named = namedFile(node);
    if (named !== undefined) found.add(named);
  });
  return [...found];
}

/** The keys of the last argument of each call of a function in a file: `plural('en', n, { one, other })` → one, other. */
export function keysInCallsOf(file: string, name: string): string[][] {
  const found: string[][] = [];
  visit(bodyOf(file), (node) => {
    if (node.type !== 'CallExpression' || !isNode(node['callee']) || node['callee']['value'] !== name) return;
    const last = (node['arguments'] as Node[]).at(-1)?.['expression'] as { properties?: { key: Node }[] } | undefined;
    found.push((last?.properties ?? []).map(({ key }) => String(key['value'])));
  });
  return found;
}

/** The project's own files that a file imports, as paths from the root; stylesheets and packages are left out. */
export function importsOf(file: string, all: ReadonlySet<string>): string[] {
  return specifiersOf(file)
    .map((specifier) => {
      if (specifier.startsWith('@amends/shared/')) return specifier.replace('@amends/shared/', 'shared/src/');
      return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined;
    })
    .flatMap((target) => {
      const stem = target?.replace(/\.js$/, '');
      return [`${stem}.ts`, `${stem}.tsx`].find((candidate) => all.has(candidate)) ?? [];
    });
}

const RE_EXPORTS = ['ExportAllDeclaration', 'ExportNamedDeclaration'];

/** Whether a file only hands on what others export. */
export function isBarrel(file: string): boolean {
  const body = bodyOf(file).filter((node) => node.type !== 'ImportDeclaration');
  return (
    body.length > 0 &&
    body.every(
      (node) =>
        RE_EXPORTS.includes(node.type ?? '') && (node.type === 'ExportAllDeclaration' || isNode(node['source'])),
    )
  );
}
