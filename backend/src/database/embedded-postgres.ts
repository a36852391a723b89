import { join } from 'node:path';
import { ensureDatabase, urlOf } from './embedded/administration.js';
import { preparedBinaries } from './embedded/binaries.js';
import { ensureCluster } from './embedded/cluster.js';
import { serverHome } from './embedded/folder.js';
import { enter, forgetKilled, leave } from './embedded/occupants.js';
import { readPassword } from './embedded/passwords.js';
import { askToStop } from './embedded/postmaster-file.js';
import { bringUp, isRunning, logOf, takeDown } from './embedded/server.js';
import { watchOver } from './embedded/watch.js';

export interface EmbeddedPostgres {
  /** The product's database, for the login that owns it. */
  url: string;
  /** The same database, for the server's superuser. */
  adminUrl: string;
  /** Another database of the server, for the superuser. */
  urlFor(database: string): string;
  /** Where the server keeps its data, passwords and logs. */
  folder: string;
  /** The file the server logs to. */
  log: string;
  /** Whether the server was running already, because whoever started it was killed or still uses it. */
  reused: boolean;
  /** Stops the server unless another process uses it too, and waits for its end. */
  stop(): Promise<void>;
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  timezone: 'UTC',
};

/**
 * Starts the PostgreSQL that npm installed, on data of its own; the first start makes the data and the database.
 * While it is in use it is started again should it be killed, on the same port.
 * @param dataDir the product's data folder; the server has its own folder in it
 * @param settings PostgreSQL settings beyond the product's
 * @throws StartError in one sentence
 */
export async function startEmbeddedPostgres({
  dataDir,
  settings = {},
  database = 'amends',
}: {
  dataDir: string;
  settings?: Record<string, string>;
  database?: string;
}): Promise<EmbeddedPostgres> {
  const { folder, account } = serverHome(dataDir);
  const programs = { bin: preparedBinaries(folder, account), account };
  const cluster = await ensureCluster(folder, programs, settings.fsync !== 'off');
  const server = { ...programs, data: join(cluster, 'data'), folder, settings: { ...SETTINGS, ...settings } };
  const passwords = {
    postgres: readPassword(cluster, 'postgres'),
    amends_owner: readPassword(cluster, 'amends_owner'),
  };
  if (!(await isRunning(server))) forgetKilled(folder);
  enter(folder);
  // for an end that nobody prepared: a Ctrl-C during the first seconds, an error
  const stopAtExit = (): void => {
    if (leave(folder)) askToStop(server.data);
  };
  process.once('exit', stopAtExit);
  const { port, reused } = await bringUp(server, passwords.postgres);
  await ensureDatabase(port, passwords, database);
  const watch = watchOver(server, passwords.postgres, port);
  const urlFor = (name: string): string => urlOf('postgres', passwords.postgres, port, name);
  return {
    url: urlOf('amends_owner', passwords.amends_owner, port, database),
    adminUrl: urlFor(database),
    urlFor,
    folder,
    log: logOf(server),
    reused,
    async stop() {
      await watch.end();
      process.off('exit', stopAtExit);
      if (leave(folder)) await takeDown(server);
    },
  };
}
