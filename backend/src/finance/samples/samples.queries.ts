import type { SampleFilters } from '@amends/shared/contract/sample.js';
import { allOf, condition, type Condition, shaped } from '../../database/conditions.js';
import type { Database, Query } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import type { NamedRow } from '../flags/flags.queries.js';
import { person } from '../flags/flags.queries.js';
import { ledgerConditions } from '../ledger-filters.js';
import { ENTRIES, explainedEntries } from '../ledger.queries.js';
import type { ExplainedRow } from '../ledger-row.js';

/** Whoever writes an entry has done so by then, or given up. */
const IN_WRITING_SECONDS = 10;

export const DRAW_CLOCK = {
  name: 'sample_clock',
  text: `SELECT database_clock() AS at, database_clock() - interval '${IN_WRITING_SECONDS} seconds' AS until`,
};

/** An entry of a sample; the digest in hexadecimal. */
export interface DrawnRow {
  budgetId: string;
  seq: number;
  digest: string;
}

/** Draws the entries, smallest digest first, and says from how many. It takes its time beside the requests. */
export async function draw(
  database: Database,
  actor: Actor,
  { seed, size, filters, until }: { seed: string; size: number; filters: SampleFilters; until: Date },
): Promise<{ population: number; rows: DrawnRow[] }> {
  const before = condition((moment) => `e.recorded_at < ${moment}::timestamptz`, until);
  const { sql, values } = allOf([...ledgerConditions(actor, filters), before], 3);
  const selected = `${ENTRIES} WHERE ${sql}`;
  const text = `
    SELECT e.budget_id AS "budgetId", e.seq,
      encode(sha256(convert_to($1::text || '|' || e.budget_id || '|' || e.seq, 'UTF8')), 'hex') AS digest,
      (SELECT count(*) ${selected}) AS population
    ${selected} ORDER BY digest LIMIT $2`;
  const rows: DrawnRow[] = [];
  let population = 0;
  for await (const row of database.stream<DrawnRow & { population: number }>(text, [seed, size, ...values])) {
    population = row.population;
    rows.push({ budgetId: row.budgetId, seq: row.seq, digest: row.digest });
  }
  return { population, rows };
}

export interface SampleRow {
  id: string;
  seed: string;
  size: number;
  filters: SampleFilters;
  population: number;
  drawn: number;
  drawnBy: NamedRow;
  drawnAt: Date;
  until: Date;
  requestHash: Buffer;
}

const SAMPLE = `
  SELECT s.id, s.seed, s.size, s.filters, s.population, ${person('s.drawn_by')} AS "drawnBy", s.drawn_at AS "drawnAt",
    s.until, s.request_hash AS "requestHash",
    (SELECT count(*) FROM ledger_sample_row r WHERE r.sample_id = s.id) AS drawn
  FROM ledger_sample s`;

/** @param conditions on s (ledger_sample) */
export async function listSamples(
  database: Database,
  conditions: readonly Condition[],
  limit: number,
): Promise<SampleRow[]> {
  const { sql, values } = allOf(conditions, 2);
  return database.query(shaped('samples', `${SAMPLE} WHERE ${sql} ORDER BY s.id DESC LIMIT $1`), [limit, ...values]);
}

/** $1 who, $2 the key under which they asked for it */
export const SAMPLE_OF_REQUEST = {
  name: 'sample_of_request',
  text: `${SAMPLE} WHERE s.drawn_by = $1 AND s.request_key = $2`,
};

/** Keeps a draw, unless it was kept under the same key already: then it gives no row. */
export const KEEP_SAMPLE = {
  name: 'keep_sample',
  text: `
    WITH kept AS (
      INSERT INTO ledger_sample (id, seed, size, filters, population, drawn_by, drawn_at, until, request_key, request_hash)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (drawn_by, request_key) DO NOTHING RETURNING id
    ), rows AS (
      INSERT INTO ledger_sample_row (sample_id, position, budget_id, seq, digest)
      SELECT kept.id, r.position, (r.entry ->> 'budgetId')::uuid, (r.entry ->> 'seq')::bigint, decode(r.entry ->> 'digest', 'hex')
      FROM kept, jsonb_array_elements($11::jsonb) WITH ORDINALITY AS r(entry, position)
    )
    SELECT id FROM kept`,
};

const POSITIONS = {
  name: 'sample_positions',
  text: `SELECT budget_id AS "budgetId", seq, position, encode(digest, 'hex') AS digest FROM ledger_sample_row
    WHERE sample_id = $1 ORDER BY position`,
};

export interface SampledEntry {
  position: number;
  digest: string;
  row: ExplainedRow;
}

/** The entries of a sample, in the order of the draw. */
export async function sampledEntries(query: Query, id: string): Promise<SampledEntry[]> {
  const positions = await query<DrawnRow & { position: number }>(POSITIONS, [id]);
  const ofSample = condition(
    (sample) =>
      `(e.budget_id, e.seq) IN (SELECT r.budget_id, r.seq FROM ledger_sample_row r WHERE r.sample_id = ${sample}::uuid)`,
    id,
  );
  const rows = await explainedEntries(query, [ofSample], null);
  const byKey = new Map(rows.map((row) => [`${row.budgetId} ${row.seq}`, row]));
  return positions.flatMap(({ budgetId, seq, position, digest }) => {
    const row = byKey.get(`${budgetId} ${seq}`);
    return row ? [{ position, digest, row }] : [];
  });
}
