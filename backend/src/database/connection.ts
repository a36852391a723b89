import type { ClientConfig } from 'pg';

/** Everything of the product lives in this schema. */
export const SCHEMA = 'amends';

/**
 * How every connection is made, whatever uses it. The limits are the server's, so that they hold even when the client
 * hangs: nothing waits longer than five seconds for an answer, and no lock is kept by somebody who went away.
 */
export function connectionOptions(url: string): ClientConfig & { connectionString: string; application_name: string } {
  return {
    connectionString: url,
    application_name: 'amends',
    connectionTimeoutMillis: 4000,
    keepAlive: true,
    options: [
      `-c search_path=${SCHEMA}`,
      '-c TimeZone=UTC',
      '-c DateStyle=ISO',
      '-c statement_timeout=4500',
      '-c lock_timeout=4000',
      '-c idle_in_transaction_session_timeout=5000',
    ].join(' '),
  };
}

/** For migrations and exports, which may take their time. */
export function unhurriedConnectionOptions(url: string): ReturnType<typeof connectionOptions> {
  return {
    ...connectionOptions(url),
    options: `-c search_path=${SCHEMA} -c TimeZone=UTC -c DateStyle=ISO -c lock_timeout=30000`,
  };
}
