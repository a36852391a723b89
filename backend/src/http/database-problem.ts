import type { ProblemCode } from '@amends/shared/problems.js';

/** PostgreSQL's codes for "not now": cancelled by a limit, no lock, too many connections. */
const BUSY = ['57014', '55P03', '53300', '40P01', '40001'];
/** The network's codes for "nobody there". */
const UNREACHED = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'];
const UNAVAILABLE_WORDS =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|Query read timeout)/;

/** Whether a failure is the database being busy or away, which passes; null = it is something else. */
export function databaseProblem(error: unknown): ProblemCode | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code = '', severity, message } = error as { code?: unknown; severity?: unknown; message?: unknown };
  if (BUSY.includes(String(code)) || message === 'timeout exceeded when trying to connect') return 'busy';
  // FATAL: the server lets nobody in, or has thrown this connection out.
  const isAway = severity === 'FATAL' || UNREACHED.includes(String(code)) || UNAVAILABLE_WORDS.test(String(message));
  return isAway ? 'database_unavailable' : null;
}
