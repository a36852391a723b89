/** A list answer; `nextCursor` is null on the last page. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** First and last day of a period, in the department's time zone: `2026-01-01` and `2026-12-31`. */
export interface Period {
  /** @format date */
  from: string;
  /** @format date */
  to: string;
}

/** RFC 9457. `detail` is in the caller's language; `code` never changes; the facts that a code carries stand beside. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  [fact: string]: unknown;
}

export interface PersonName {
  /** @format uuid */
  id: string;
  name: string;
}
