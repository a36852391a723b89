/** What PostgreSQL or the network says when nobody gets in, in words for the person who set DATABASE_URL. */
const REASONS: Record<string, string> = {
  ECONNREFUSED: 'No database answers where DATABASE_URL points; is it running?',
  ENOTFOUND: 'The host in DATABASE_URL is unknown.',
  EAI_AGAIN: 'The host in DATABASE_URL is unknown.',
  ETIMEDOUT: 'No database answers where DATABASE_URL points; is it running?',
  '28P01': 'The database does not accept the user and password in DATABASE_URL.',
  '28000': 'The database does not let the user in DATABASE_URL in.',
  '3D000': 'The database named in DATABASE_URL does not exist; create it first.',
  '57P03': 'The database is still starting; try again in a moment.',
  '53300': 'The database has no connection left for Amends.',
};

/** One plain sentence about why the database could not be brought up; never the address, which holds a password. */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  return REASONS[code] ?? `The database could not be made ready: ${message}`;
}
