import { StartError } from '../start-error.js';
import { checkDurable } from './check-durable.js';
import { isEmptyDatabase } from './demo/is-empty-database.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { migrate } from './migrate.js';
import { reasonOf } from './unreachable.js';

export interface OpenDatabase {
  /** For the role that owns the tables; the application itself never uses it. */
  ownerUrl: string;
  runtimeUrl: string;
  /** A sentence for whoever started it. */
  warning: string | null;
  /** Whether the demo company's people may be shown to whoever comes. */
  demo: boolean;
  close(): Promise<void>;
}

/**
 * Brings up a database that is ready to work with: started where it is the embedded one, migrated, durable, and with the
 * demo company where it is empty and that is wanted.
 * @param databaseUrl undefined = the embedded one
 * @param demo undefined = in an embedded database only
 * @param seed fills an empty database with the demo company
 * @throws StartError in one sentence
 */
export async function openDatabase({
  databaseUrl,
  dataDir,
  demo,
  seed,
}: {
  databaseUrl: string | undefined;
  dataDir: string;
  demo: boolean | undefined;
  seed?: (ownerUrl: string) => Promise<void>;
}): Promise<OpenDatabase> {
  const embedded = databaseUrl === undefined ? await startEmbeddedPostgres({ dataDir }) : undefined;
  const ownerUrl = embedded?.url ?? databaseUrl ?? '';
  const wantsDemo = demo ?? embedded !== undefined;
  try {
    const { runtimeUrl, warning } = await migrate(ownerUrl);
    await checkDurable(runtimeUrl);
    if (seed && wantsDemo && (await isEmptyDatabase(ownerUrl))) await seed(ownerUrl);
    return { ownerUrl, runtimeUrl, warning, demo: wantsDemo, close: async () => embedded?.stop() };
  } catch (error) {
    await embedded?.stop();
    throw error instanceof StartError ? error : new StartError(reasonOf(error));
  }
}
