import type { ProblemCode } from '@amends/shared/problems.js';

/** PostgreSQL's codes for "not now": cancelled by a limit, no lock, too many connections. */
const BUSY = ['57014', '55P03', '53300', '40P01', '40001'];
/** Its codes, and the network's, for "nobody there". */
const UNAVAILABLE = [
  '57P01',
  '57P02',
  '57P03',
  '25P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
];
const UNAVAILABLE_WORDS = /^(Connection terminated|Client has encountered a connection error|Client was closed)/;

/** Whether a failure is the database being busy or away, which passes; null = it is something else. */
export function databaseProblem(error: unknown): ProblemCode | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (BUSY.includes(code) || error.message === 'timeout exceeded when trying to connect') return 'busy';
  const away = UNAVAILABLE.includes(code) || code.startsWith('08') || UNAVAILABLE_WORDS.test(error.message);
  return away || error.message === 'Query read timeout' ? 'database_unavailable' : null;
}
