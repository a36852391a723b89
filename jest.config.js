const transform = {
  '^.+\\.(ts|tsx|js|mjs)$': [
    '@swc/jest',
    {
      swcrc: false,
      jsc: {
        parser: { syntax: 'typescript', decorators: true, tsx: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: false,
          react: { runtime: 'automatic' },
        },
        target: 'es2023',
        keepClassNames: true,
      },
      module: { type: 'commonjs' },
      sourceMaps: 'inline',
    },
  ],
};

// These ship ES modules only, which Jest's CommonJS world must translate first.
const esmOnly = [
  '@nestjs',
  '@fastify',
  '@sparticuz',
  '@borewit',
  '@tokenizer',
  'light-my-request',
  'cookie',
  'content-disposition',
  'file-type',
  'uint8array-extras',
  'strtok3',
  'token-types',
  'uuid',
];

const common = {
  roots: ['<rootDir>/tests'],
  testEnvironment: '<rootDir>/tests/support/world/environment.cjs',
  runtime: '<rootDir>/tests/support/world/runtime.cjs',
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '^@amends/shared/(.*)\\.js$': '<rootDir>/shared/src/$1.ts',
    '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'],
  },
};

const testsIn = (...folders) => folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`);
const globalTeardown = '<rootDir>/tests/support/global-teardown.mjs';

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    { ...common, displayName: 'rules', testMatch: testsIn('rules', 'architecture') },
    {
      ...common,
      displayName: 'server',
      testMatch: testsIn('api', 'database', 'faults'),
      globalSetup: '<rootDir>/tests/support/global-setup.mjs',
      globalTeardown,
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: testsIn('browser'),
      globalSetup: '<rootDir>/tests/support/global-setup-browser.mjs',
      globalTeardown,
    },
  ],
};
