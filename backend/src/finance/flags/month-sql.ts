/** No finding carries more gestures than anybody reads. */
export const GESTURES_KEPT = 50;

/**
 * The common table `d`: every department with the beginning and the end of the month by its own clock, for a WITH. $1 is
 * the month's first day.
 */
export const DEPARTMENTS = `
  d AS MATERIALIZED (
    SELECT id, time_zone, $1::date::timestamp AT TIME ZONE time_zone AS starts_at,
      ($1::date + interval '1 month') AT TIME ZONE time_zone AS ends_at
    FROM department
  )`;

/** `d`, and the common table `given`: the month's gestures that stand. */
export const GIVEN = `
  ${DEPARTMENTS},
  given AS (
    SELECT g.*, (g.requested_at AT TIME ZONE d.time_zone)::date AS day
    FROM d JOIN gesture g ON g.department_id = d.id AND g.requested_at >= d.starts_at AND g.requested_at < d.ends_at
    WHERE g.state = 'granted'
  )`;

/** The newest gestures of a group. */
export const newestIds = (row: string, at = 'requested_at'): string =>
  `(array_agg(${row}.id ORDER BY ${row}.${at} DESC, ${row}.id DESC))[1:${GESTURES_KEPT}]::text[] AS "gestureIds"`;
