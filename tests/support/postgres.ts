import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** What the run's set-up hands to its workers: the superuser's address, and the migrated database that tests copy. */
interface TestServer {
  template: string;
  adminUrl: string;
  ownerUrl: string;
  runtimeUrl: string;
}

/** A migrated, empty database of one test file's own. */
export interface FreshDatabase {
  /** For the role that owns the tables. */
  ownerUrl: string;
  /** For the role that the application runs as. */
  runtimeUrl: string;
  /** For the server's superuser. */
  adminUrl: string;
  /** Closes every connection to it and removes it. */
  drop(): Promise<void>;
}

/**
 * Makes a database by copying the one that the run migrated.
 * @param template another database to copy, for example one that a test filled before
 */
export async function freshDatabase(template = testServer().template): Promise<FreshDatabase> {
  const { adminUrl, ownerUrl, runtimeUrl } = testServer();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // the files as they are: written once, not a second time into the log
  await onServer(`create database ${name} template ${template} strategy file_copy owner amends_owner`);
  const inIt = (url: string): string => Object.assign(new URL(url), { pathname: name }).href;
  return {
    ownerUrl: inIt(ownerUrl),
    runtimeUrl: inIt(runtimeUrl),
    adminUrl: inIt(adminUrl),
    drop: () => onServer(`drop database ${name} with (force)`),
  };
}

function testServer(): TestServer {
  const server = process.env['TEST_POSTGRES'];
  if (!server) throw new Error('There is no PostgreSQL: run the test through jest.config.js.');
  return JSON.parse(server) as TestServer;
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: testServer().adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
