import { type NamedRow, person } from './flags.queries.js';

/**
 * $1 month, $2 seed for its random checks, $3 the moment since which it must not have been looked at, or null. Nobody gets
 * the row while somebody else is at it; who has not come back after ten minutes never will.
 */
export const CLAIM_MONTH = {
  name: 'claim_flag_month',
  text: `
    INSERT INTO flag_month AS m (month, seed, started_at) VALUES ($1, $2, database_clock())
    ON CONFLICT (month) DO UPDATE SET started_at = excluded.started_at
      WHERE CASE WHEN coalesce(m.computed_at >= m.started_at, false)
        THEN $3::timestamptz IS NULL OR m.computed_at < $3
        ELSE m.started_at < excluded.started_at - interval '10 minutes' END
    RETURNING seed`,
};

/** Lets the next one try. */
export const GIVE_UP_MONTH = {
  name: 'give_up_flag_month',
  text: `UPDATE flag_month SET started_at = coalesce(computed_at, '-infinity') WHERE month = $1`,
};

/** $2 actor or null, $3 gestures, $4 tests, $5 found */
export const FINISH_MONTH = {
  name: 'finish_flag_month',
  text: `UPDATE flag_month SET computed_at = database_clock(), computed_by = $2, gestures = $3, tests = $4, found = $5
    WHERE month = $1`,
};

/**
 * The last month that is over by every clock on Earth, and the moment since which it is: it is to be looked at once more
 * if somebody only looked at it before.
 */
export const MONTH_THAT_IS_OVER = {
  name: 'flag_month_over',
  text: `
    SELECT (over - interval '1 month')::date::text AS month,
      to_jsonb(over AT TIME ZONE 'UTC' + interval '12 hours') #>> '{}' AS since
    FROM (SELECT date_trunc('month', (database_clock() - interval '12 hours') AT TIME ZONE 'UTC') AS over) x
    WHERE EXISTS (SELECT FROM department d WHERE EXISTS (SELECT FROM gesture g
        WHERE g.department_id = d.id AND g.requested_at < over AT TIME ZONE 'UTC' + interval '12 hours'))
      AND NOT EXISTS (SELECT FROM flag_month m WHERE m.month = (over - interval '1 month')::date
        AND m.computed_at >= over AT TIME ZONE 'UTC' + interval '12 hours')`,
};

export interface MonthRow {
  month: string;
  computedAt: Date | null;
  computedBy: NamedRow | null;
  gestures: number;
  tests: number;
  found: number;
  listed: number;
  reviewed: number;
  checks: number;
  checked: number;
}

/** $1 = one month, or null for the newest 60. $2 = who asks: what is about them does not count. */
export const MONTHS = {
  name: 'flag_months',
  text: `
    SELECT to_char(m.month, 'YYYY-MM') AS month,
      CASE WHEN m.computed_at >= m.started_at THEN m.computed_at END AS "computedAt", ${person('m.computed_by')} AS "computedBy",
      m.gestures, m.tests, m.found, f.listed, f.reviewed, c.checks, c.checked
    FROM flag_month m
    CROSS JOIN LATERAL (SELECT count(*) AS listed, count(verdict) AS reviewed FROM flag f
      WHERE f.month = m.month AND f.employee_id IS DISTINCT FROM $2::uuid) f
    CROSS JOIN LATERAL (SELECT count(*) AS checks, count(verdict) AS checked FROM random_check c
      JOIN gesture g ON g.id = c.gesture_id WHERE c.month = m.month AND g.employee_id <> $2::uuid) c
    WHERE $1::date IS NULL OR m.month = $1
    ORDER BY m.month DESC LIMIT 60`,
};

/** $1 = a month's first day; a row, where it has begun somewhere. */
export const HAS_BEGUN = {
  name: 'flag_month_begun',
  text: `SELECT 1 AS begun WHERE $1::date::timestamp AT TIME ZONE 'UTC' <= database_clock() + interval '14 hours'`,
};

export interface PrecisionRow {
  rule: string;
  listed: number;
  /** Reviewed, and of these confirmed. */
  n: number;
  k: number;
}

/** How often each rule was right. $1 = who asks. */
export const PRECISION = {
  name: 'flag_precision',
  text: `
    SELECT rule, count(*) AS listed, count(verdict) AS n,
      count(*) FILTER (WHERE verdict IN ('coach', 'investigate')) AS k
    FROM flag WHERE employee_id IS DISTINCT FROM $1::uuid GROUP BY rule`,
};
