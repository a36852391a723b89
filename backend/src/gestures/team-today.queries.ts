import type { MoodCounts } from '@amends/shared/contract/team.js';
import type { Database } from '../database/database.js';

export interface TodayRow {
  /** The department's day, `2026-11-22`. */
  date: string;
  /** When it began, to the microsecond. */
  startedAt: string;
  gestures: number;
  grantedMinor: number;
  medianElapsedMs: number | null;
  moods: Partial<MoodCounts>;
  members: { employeeId: string; gestures: number; grantedMinor: number; lastAt: string }[];
}

/** The longest that a request may have waited before it was granted today. */
const LONGEST_WAIT = `interval '7 days'`;

/** Gestures g that were granted or ended one way or another since the moment. */
export const happenedSince = (start: string): string =>
  `g.requested_at >= ${start} - ${LONGEST_WAIT} AND greatest(g.requested_at, g.granted_at, g.settled_at) >= ${start}`;

/** $1 the department: what stands of today's gestures, by its own calendar. */
const statement = {
  name: 'team_today',
  text: `
    WITH day AS (
      SELECT p.period_from AS date, p.starts_at FROM department d, period_of('day', d.time_zone, now()) p WHERE d.id = $1
    ), given AS (
      SELECT g.employee_id, g.amount_minor, g.granted_at, g.elapsed_ms, (SELECT o.mood FROM outcome o
        WHERE o.gesture_id = g.id AND o.mood IS NOT NULL ORDER BY o.recorded_at DESC, o.id DESC LIMIT 1) AS mood
      FROM gesture g, day
      WHERE g.department_id = $1 AND g.state = 'granted'
        AND g.requested_at >= day.starts_at - ${LONGEST_WAIT} AND g.granted_at >= day.starts_at
    )
    SELECT day.date, day.starts_at::text AS "startedAt",
      (SELECT count(*) FROM given) AS gestures,
      (SELECT coalesce(sum(amount_minor), 0)::bigint FROM given) AS "grantedMinor",
      (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY elapsed_ms) FROM given) AS "medianElapsedMs",
      (SELECT coalesce(json_object_agg(mood, n), '{}') FROM (
        SELECT coalesce(mood, 'unknown') AS mood, count(*) AS n FROM given GROUP BY 1) m) AS moods,
      (SELECT coalesce(json_agg(json_build_object('employeeId', employee_id, 'gestures', n,
          'grantedMinor', amount, 'lastAt', last_at)), '[]') FROM (
        SELECT employee_id, count(*) AS n, sum(amount_minor) AS amount, max(granted_at) AS last_at
        FROM given GROUP BY employee_id) e) AS members
    FROM day`,
};

/** @returns null for a department that does not exist */
export async function readToday(database: Database, departmentId: string): Promise<TodayRow | null> {
  const [row] = await database.query<TodayRow>(statement, [departmentId]);
  return row ?? null;
}
