import { type Condition, condition } from './conditions.js';

/** A time to the microsecond, as cursors carry it: `2026-11-22T12:00:00.123456Z`. */
export const exactTime = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const isDay = (moment: string): boolean => moment.length === 10;

/** Whose days are meant. */
interface Zone {
  /** The SQL of the row's own time zone. */
  own: string;
  /** The SQL of every time zone that a row may have: beyond their days an index need not be read. */
  all: string;
}

/** The time zone of d, the row's department. */
export const OF_DEPARTMENT: Zone = { own: 'd.time_zone', all: 'SELECT time_zone FROM department' };

/** The same for rows that may concern the whole company: it has a clock of its own. */
export const OF_DEPARTMENT_OR_COMPANY: Zone = {
  own: `coalesce(d.time_zone, 'UTC')`,
  all: `SELECT time_zone FROM department UNION SELECT 'UTC'`,
};

/** From this moment on. A day begins at midnight of the row's own time zone. */
export function since(column: string, { own, all }: Zone, moment: string): Condition[] {
  if (!isDay(moment)) return [condition((at) => `${column} >= ${at}::timestamptz`, moment)];
  return [
    condition(
      (day) => `${column} >= (SELECT min(${day}::date::timestamp AT TIME ZONE z) FROM (${all}) zones (z))`,
      moment,
    ),
    condition((day) => `${column} >= ${day}::date::timestamp AT TIME ZONE ${own}`, moment),
  ];
}

/** Before this moment; a day is meant to its end, by the row's own time zone. */
export function until(column: string, { own, all }: Zone, moment: string): Condition[] {
  if (!isDay(moment)) return [condition((at) => `${column} < ${at}::timestamptz`, moment)];
  return [
    condition(
      (day) => `${column} < (SELECT max((${day}::date + 1)::timestamp AT TIME ZONE z) FROM (${all}) zones (z))`,
      moment,
    ),
    condition((day) => `${column} < (${day}::date + 1)::timestamp AT TIME ZONE ${own}`, moment),
  ];
}
