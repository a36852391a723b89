import { FORECAST_WEEKS } from '@amends/shared/limits.js';
import type { Database } from '../database/database.js';

/** What somebody gave on the full days of the last eight weeks, and their place in the calendar. */
export interface LatelyRow {
  employeeId: string;
  /** Amounts in minor units; days on which nothing was given are missing. */
  days: { day: string; minor: number }[];
  /** Gestures that stand, of these days and of today. */
  gestures: number;
  /** Since which of these days they have given, or had a budget; null = not before today. */
  since: string | null;
}

export interface Lately {
  /** The department's day, `2026-11-22`, and how much of it is over, 0 to 1. */
  today: string;
  dayElapsed: number;
  firstDay: string;
  people: LatelyRow[];
}

const statement = {
  name: 'given_lately',
  text: `
    WITH d AS MATERIALIZED (
      SELECT x.id, x.time_zone, p.period_from AS today, p.period_from - ${FORECAST_WEEKS * 7} AS first_day,
        (p.period_from - ${FORECAST_WEEKS * 7})::timestamp AT TIME ZONE x.time_zone AS first_at,
        extract(epoch FROM c.now - p.starts_at)::float8 / extract(epoch FROM p.ends_at - p.starts_at)::float8 AS elapsed
      FROM department x, LATERAL (SELECT database_clock() AS now) c, LATERAL period_of('day', x.time_zone, c.now) p
      WHERE x.id = $1
    ), given AS MATERIALIZED (
      SELECT g.employee_id, (g.granted_at AT TIME ZONE d.time_zone)::date AS day, sum(g.amount_minor) AS minor, count(*) AS n
      FROM d JOIN gesture g ON g.department_id = d.id AND g.state = 'granted'
        -- a request waits for a week at most
        AND g.requested_at >= d.first_at - interval '7 days' AND g.granted_at >= d.first_at
      WHERE $2::uuid IS NULL OR g.employee_id = $2
      GROUP BY 1, 2
    ), serving AS (
      SELECT b.employee_id, min(greatest(b.period_from, d.first_day)) AS since
      FROM d JOIN budget b ON b.department_id = d.id AND b.employee_id IS NOT NULL
      WHERE $2::uuid IS NULL OR b.employee_id = $2
      GROUP BY b.employee_id
    ), began AS (
      -- a budget is opened for the whole period, whenever somebody came: their first gesture in it says more
      SELECT s.employee_id, CASE WHEN EXISTS (SELECT FROM gesture e WHERE e.employee_id = s.employee_id
          AND e.department_id = d.id AND e.requested_at < d.first_at) THEN d.first_day
        ELSE coalesce((SELECT min(v.day) FROM given v WHERE v.employee_id = s.employee_id), s.since) END AS since
      FROM serving s, d
    )
    SELECT d.today, d.elapsed AS "dayElapsed", d.first_day AS "firstDay",
      (SELECT coalesce(json_agg(json_build_object('employeeId', b.employee_id,
          'since', CASE WHEN b.since < d.today THEN b.since END,
          'gestures', (SELECT coalesce(sum(v.n), 0) FROM given v WHERE v.employee_id = b.employee_id),
          'days', (SELECT coalesce(json_agg(json_build_object('day', v.day, 'minor', v.minor)), '[]') FROM given v
            WHERE v.employee_id = b.employee_id AND v.day < d.today))), '[]') FROM began b) AS people
    FROM d`,
};

/**
 * What the people of a department gave lately; of one of them where named.
 * @returns undefined for a department that does not exist
 */
export async function givenLately(
  database: Database,
  departmentId: string,
  employeeId: string | null = null,
): Promise<Lately | undefined> {
  const [row] = await database.query<Lately>(statement, [departmentId, employeeId]);
  return row;
}
