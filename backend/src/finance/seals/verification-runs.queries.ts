/** A run whose process was not heard of for so long is over. */
const GONE_AFTER = `interval '15 seconds'`;

const STATE = `CASE WHEN v.state = 'running' AND v.beat_at < clock_timestamp() - ${GONE_AFTER} THEN 'interrupted' ELSE v.state END`;

const COLUMNS = `v.id, ${STATE} AS state, v.started_at AS "startedAt", v.started_by AS "startedById", p.name AS "startedByName",
  v.finished_at AS "finishedAt", v.checked, v.total, v.seals, v.finding, v.heads`;
const TABLES = 'verification v LEFT JOIN employee p ON p.id = v.started_by';

export const VERIFICATION = { name: 'verification', text: `SELECT ${COLUMNS} FROM ${TABLES} WHERE v.id = $1` };

/** Newest first, after the time $1 and id $2 (null = from the newest), $3 of them. */
export const VERIFICATIONS = {
  name: 'verifications',
  text: `SELECT ${COLUMNS}, to_char(v.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "exactTime"
    FROM ${TABLES} WHERE $1::timestamptz IS NULL OR (v.started_at, v.id) < ($1, $2::uuid)
    ORDER BY v.started_at DESC, v.id DESC LIMIT $3`,
};

/** Runs whose process is gone make room. */
export const END_INTERRUPTED = {
  name: 'end_interrupted',
  text: `UPDATE verification SET state = 'interrupted', finished_at = beat_at
    WHERE state = 'running' AND beat_at < clock_timestamp() - ${GONE_AFTER}`,
};

/** $1 who; $2 how many seals, $3 rows. No row where one is under way. */
export const BEGIN = {
  name: 'begin_verification',
  text: `INSERT INTO verification (id, state, started_at, started_by, beat_at, total, seals)
    VALUES (uuid_v7(), 'running', clock_timestamp(), $1, clock_timestamp(), $3, $2)
    ON CONFLICT ((true)) WHERE state = 'running' DO NOTHING RETURNING id`,
};

export const UNDER_WAY = {
  name: 'verification_under_way',
  text: `SELECT id FROM verification WHERE state = 'running'`,
};

/** Says that $1 goes on and how far it is. */
export const BEAT = {
  name: 'verification_beat',
  text: `UPDATE verification SET beat_at = clock_timestamp(), checked = $2
    WHERE id = $1 AND state = 'running' RETURNING stop`,
};

export const STOP = {
  name: 'stop_verification',
  text: `UPDATE verification SET stop = true WHERE id = $1 AND state = 'running'`,
};

/** $1 id, $2 state, $3 checked, $4 finding, $5 heads */
export const END = {
  name: 'end_verification',
  text: `UPDATE verification SET state = $2, checked = $3, total = greatest(total, $3), finding = $4, heads = $5,
      finished_at = clock_timestamp(), beat_at = clock_timestamp()
    WHERE id = $1 AND state = 'running'`,
};
