import type { Database } from '../../database/database.js';
import { GIVEN } from './month-sql.js';

/** One gesture in a hundred, and never more than somebody could look at. */
const CHECKED_SHARE = 0.01;
const CHECKS_MAX = 200;

// as an auditor's sample: smallest digests first, so that anybody can draw it again
const DRAW = `
  WITH ${GIVEN}
  SELECT id::text FROM given
  ORDER BY sha256(convert_to($2 || '|' || id, 'UTF8')), id LIMIT $3`;

/**
 * The gestures of a month that are looked at by chance alone.
 * @param gestures how many there are
 * @returns their ids in the order of the draw
 */
export async function drawChecks(
  database: Pick<Database, 'stream'>,
  month: string,
  seed: string,
  gestures: number,
): Promise<string[]> {
  const size = Math.min(CHECKS_MAX, Math.ceil(gestures * CHECKED_SHARE));
  const ids: string[] = [];
  for await (const { id } of database.stream<{ id: string }>(DRAW, [month, seed, size])) ids.push(id);
  return ids;
}
