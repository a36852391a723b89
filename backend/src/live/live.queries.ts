import type { LiveEvent } from '@amends/shared/contract/live.js';

/** An event with its number and whom it concerns. */
export interface LiveRow extends LiveEvent {
  id: number;
  /** Null = everybody in the department. */
  employeeId: string | null;
}

/** $1 the number after which to go on, $2 the last one wanted or null, $3 how many at most. */
export const LIVE_EVENTS_AFTER = {
  name: 'live_events_after',
  text: `
    SELECT id, kind, department_id AS "departmentId", employee_id AS "employeeId", subject_id AS "subjectId", at
    FROM live_event WHERE id > $1 AND ($2::bigint IS NULL OR id <= $2) ORDER BY id LIMIT $3`,
};

/** The numbers that are kept; no events, no numbers. */
export const LIVE_EVENTS_KEPT = {
  name: 'live_events_kept',
  text: 'SELECT coalesce(min(id), 0) AS oldest, coalesce(max(id), 0) AS newest FROM live_event',
};

export const FORGET_LIVE_EVENTS = { name: 'forget_live_events', text: 'SELECT forget_live_events()' };
