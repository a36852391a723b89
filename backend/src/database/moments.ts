import { type Condition, condition } from './conditions.js';

/** A time to the microsecond, as cursors carry it: `2026-11-22T12:00:00.123456Z`. */
export const exactTime = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const isDay = (moment: string): boolean => moment.length === 10;

/**
 * From this moment on. A day begins at midnight of the row's own time zone.
 * @param zone the SQL of that time zone
 */
export function since(column: string, zone: string, moment: string): Condition[] {
  if (!isDay(moment)) return [condition((at) => `${column} >= ${at}::timestamptz`, moment)];
  return [
    // nowhere does the day begin earlier: a bound that an index can use, whatever the row's zone
    condition((day) => `${column} >= ${day}::date::timestamp AT TIME ZONE '+14:00'::interval`, moment),
    condition((day) => `${column} >= ${day}::date::timestamp AT TIME ZONE ${zone}`, moment),
  ];
}

/** Before this moment; a day is meant to its end, by the row's own time zone. */
export function until(column: string, zone: string, moment: string): Condition[] {
  if (!isDay(moment)) return [condition((at) => `${column} < ${at}::timestamptz`, moment)];
  return [
    condition((day) => `${column} < (${day}::date + 1)::timestamp AT TIME ZONE '-12:00'::interval`, moment),
    condition((day) => `${column} < (${day}::date + 1)::timestamp AT TIME ZONE ${zone}`, moment),
  ];
}
