import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './project.mjs';

/** What is built, from which files, by which tool. */
export const builds = [
  {
    name: 'server',
    title: 'the server',
    inputs: ['tsconfig.base.json', 'shared', 'backend/tsconfig.json', 'backend/package.json', 'backend/src'],
    output: 'backend/dist/main.js',
    command: ['typescript/bin/tsc', '-b', 'shared', 'backend'],
  },
  {
    name: 'schemas',
    title: 'the API description',
    inputs: ['shared/src'],
    output: 'backend/dist/contract-schemas.json',
    command: [
      'ts-json-schema-generator/bin/ts-json-schema-generator.js',
      '--path=shared/src/contract/*.ts',
      '--tsconfig=shared/tsconfig.json',
      '--no-type-check',
      '--out=backend/dist/contract-schemas.json',
    ],
  },
  {
    name: 'screens',
    title: 'the screens',
    inputs: ['tsconfig.base.json', 'shared', 'frontend'],
    output: 'frontend/dist/index.html',
    command: ['vite/bin/vite.js', 'build', 'frontend', '--logLevel', 'warn'],
  },
];

/**
 * Runs a build whose sources or tools changed since it last succeeded.
 * @throws Error with the tool's words and one plain sentence
 */
export async function buildStale({ name, title, inputs, output, command }) {
  const stampFile = join(root, 'node_modules/.cache/amends', name);
  const wanted = hashOf(['package-lock.json', ...inputs]);
  if (existsSync(join(root, output)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.log(`Building ${title}…`);
  mkdirSync(dirname(join(root, output)), { recursive: true });
  const { code, said } = await runTool(command);
  if (code !== 0) throw new Error(`${said.trim()}\n\nBuilding ${title} failed; the reason is above.`);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
}

function runTool([bin, ...args]) {
  // Whoever asks for the build, the tests too, gets the one that people use.
  const env = { ...process.env, NODE_ENV: 'production' };
  const tool = spawn(process.execPath, [join(root, 'node_modules', bin), ...args], { cwd: root, env });
  let said = '';
  tool.stdout.on('data', (text) => (said += text));
  tool.stderr.on('data', (text) => (said += text));
  return new Promise((resolve) => tool.once('close', (code) => resolve({ code, said })));
}

/** Content, not times: a checkout or a copy changes every time and nothing else. */
function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesIn)) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesIn(path) {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => name !== 'dist' && name !== 'node_modules')
    .toSorted()
    .flatMap((name) => filesIn(`${path}/${name}`));
}
