import { createApp } from '../../backend/src/create-app.js';
import type { Settings } from '../../backend/src/settings.js';
import { type Client, clientOf, type RunningApp } from './client.js';
import { closeDatabase, openDatabase, type TestDatabase } from './database.js';
import { aSession } from './sessions.js';
import { testSettings } from './settings.js';

/** The whole application on a database of its own. */
export interface TestApp {
  db: TestDatabase;
  nest: RunningApp;
  /** Nobody is signed in. */
  anonymous: Client;
  /** Signs somebody in and speaks for them. */
  as(employee: { id: string }): Promise<Client>;
}

interface AppOptions {
  /** Whether the demo company's people may be listed. */
  demo?: boolean;
  /** What is unlike the settings of other tests; asked when the application starts. */
  settings?: () => Partial<Settings>;
}

export async function startApp(options?: AppOptions): Promise<TestApp> {
  return onDatabase(await openDatabase(), options);
}

/** A second instance on the same database; it knows of the first only what the database says. Close its `nest`. */
export const startTwin = ({ db }: TestApp, options?: AppOptions): Promise<TestApp> => onDatabase(db, options);

async function onDatabase(db: TestDatabase, { demo = false, settings }: AppOptions = {}): Promise<TestApp> {
  const nest = await createApp({
    runtimeUrl: db.runtimeUrl,
    demo,
    logLevels: ['fatal'],
    settings: { ...testSettings, ...settings?.() },
  });
  return {
    db,
    nest,
    anonymous: clientOf(nest, null),
    as: async ({ id }) => clientOf(nest, await aSession(db, id)),
  };
}

export async function stopApp({ nest, db }: TestApp): Promise<void> {
  await nest.close();
  await closeDatabase(db);
}

/** Gives the test file an application of its own, from before its first test to after its last. */
export function useApp(options?: AppOptions): TestApp {
  const app = {} as TestApp;
  beforeAll(async () => {
    Object.assign(app, await startApp(options));
  });
  afterAll(() => stopApp(app));
  return app;
}

/** Gives the test file two instances on one database. */
export function useTwins(options?: AppOptions): [TestApp, TestApp] {
  const second = {} as TestApp;
  // said first, done first: the database goes with the first instance
  afterAll(() => second.nest.close());
  const first = useApp(options);
  beforeAll(async () => {
    Object.assign(second, await startTwin(first, options));
  });
  return [first, second];
}
