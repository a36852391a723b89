import { rmSync } from 'node:fs';
import { removeKilledRuns, runFolder } from './folder.mjs';
import { prepare } from './prepare.mjs';

const TEMPLATE = 'amends_template';

// what a crash would lose is thrown away anyway
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '400' };

let postgres;

/**
 * Starts one PostgreSQL for the whole run, in a folder of the run's own, and migrates one database in it.
 * The workers find both in their environment.
 */
export async function startPostgres() {
  if (postgres) return;
  prepare('install', 'server', 'schemas');
  removeKilledRuns();
  const { startEmbeddedPostgres } = await import('../../../backend/dist/database/embedded-postgres.js');
  const { migrate } = await import('../../../backend/dist/database/migrate.js');
  postgres = await startEmbeddedPostgres({ dataDir: runFolder(), settings: SETTINGS, database: TEMPLATE });
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void stopPostgres().then(() => process.exit(130)));
  const { runtimeUrl } = await migrate(postgres.url);
  process.env.TEST_RUN_FOLDER = runFolder();
  process.env.TEST_POSTGRES = JSON.stringify({
    template: TEMPLATE,
    adminUrl: postgres.urlFor('postgres'),
    ownerUrl: postgres.url,
    runtimeUrl,
  });
}

/** Stops it and removes all that the run wrote. */
export async function stopPostgres() {
  await postgres?.stop();
  for (const folder of [postgres?.folder, runFolder()]) if (folder) rmSync(folder, { recursive: true, force: true });
  postgres = undefined;
}
