import { condition, type Condition } from '../../database/conditions.js';
import { isMonth } from '../../http/moment.js';
import { type CursorValue, decodeCursor } from '../../http/paging.js';
import { Refused } from '../../http/refused.js';
import { firstDay } from './months.js';

function markOf(cursor: string | undefined): CursorValue[] | null {
  const mark = decodeCursor(cursor, ['text', 'integer', 'uuid']);
  if (mark !== null && !isMonth(mark[0])) throw new Refused('invalid_cursor');
  return mark;
}

/** The flags f after a cursor's month, severity and id. @throws Refused invalid_cursor */
export function flagsAfter(cursor: string | undefined): Condition[] {
  const mark = markOf(cursor);
  if (mark === null) return [];
  const [month, severity, id] = mark;
  return [
    condition(
      (m, s, last) => `f.month < ${m}::date OR f.month = ${m}::date
        AND (f.severity < ${s}::int OR f.severity = ${s}::int AND f.id > ${last}::uuid)`,
      firstDay(String(month)),
      severity,
      id,
    ),
  ];
}

/** The checks f after a cursor's month, position and gesture. @throws Refused invalid_cursor */
export function checksAfter(cursor: string | undefined): Condition[] {
  const mark = markOf(cursor);
  if (mark === null) return [];
  const [month, position, gestureId] = mark;
  return [
    condition(
      (m, p, last) => `f.month < ${m}::date OR f.month = ${m}::date
        AND (f.position, f.gesture_id) > (${p}::int, ${last}::uuid)`,
      firstDay(String(month)),
      position,
      gestureId,
    ),
  ];
}
