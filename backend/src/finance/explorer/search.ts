import { type Condition, condition, shaped } from '../../database/conditions.js';
import type { Query } from '../../database/database.js';
import { customerMatches } from '../../gestures/customer-search.js';

// what is found by words is looked up by its place: the plan is the same however many the database expects
/** Where more matches than this, the newest of them are found soonest by looking at one entry after the other. */
const MANY = 5_000;

/** `G-1017`, `№ 1017`, `1017` */
const NUMBER = /^(?:g-?|#|№)?\s*(\d{1,15})$/iu;

const NOTE = (query: string): string =>
  `to_tsvector('simple', s.note) @@ to_tsquery('simple', ${query}) AND s.note IS NOT NULL`;
const REASON = (query: string): string =>
  `to_tsvector('simple', e.reason) @@ to_tsquery('simple', ${query}) AND e.reason IS NOT NULL`;

/**
 * The entries e that a text is about: the number of a gesture, part of a customer's reference or name, words of a note or a
 * reason.
 * @param isCommon whether a great many are: then every entry is looked at, which needs an end such as a page's
 */
export function mentions(search: string, isCommon: boolean): Condition {
  const customer = customerMatches(search);
  return condition(
    (query, wanted, ...rest) =>
      isCommon
        ? `coalesce((SELECT s.number = ${wanted}::bigint OR (${NOTE(query)}) OR (${customer.sql(...rest)})
             FROM gesture s LEFT JOIN customer c ON c.id = s.customer_id WHERE s.id = e.gesture_id), false)
           OR (${REASON(query)})`
        : `e.ctid = ANY (ARRAY(
             SELECT w.ctid FROM ledger_entry w WHERE w.gesture_id = ANY (ARRAY(
               SELECT s.id FROM gesture s WHERE s.number = ${wanted}::bigint
               UNION ALL SELECT s.id FROM gesture s WHERE ${NOTE(query)}
               UNION ALL SELECT s.id FROM customer c JOIN gesture s ON s.customer_id = c.id
                 WHERE ${customer.sql(...rest)}))
             UNION SELECT e.ctid FROM ledger_entry e WHERE ${REASON(query)}))`,
    ...valuesOf(search),
  );
}

/** Whether a search is about a great many entries. */
export async function isCommonSearch(query: Query, search: string | undefined): Promise<boolean> {
  const text = search?.trim();
  if (!text) return false;
  const many = condition(
    (words, _, ...rest) => {
      const customers = customerMatches(text).sql(...rest);
      return `
      SELECT count(*) > ${MANY} AS "isCommon" FROM (
        SELECT FROM gesture s WHERE ${NOTE(words)}
        UNION ALL SELECT FROM ledger_entry e WHERE ${REASON(words)}
        UNION ALL SELECT FROM customer c JOIN gesture s ON s.customer_id = c.id WHERE ${customers}
        LIMIT ${MANY + 1}) found WHERE $2::bigint IS NOT NULL`;
    },
    ...valuesOf(text),
  );
  const sql = many.sql(...many.values.map((_, i) => `$${i + 1}`));
  const [row] = await query<{ isCommon: boolean }>(shaped('search', sql), many.values);
  return row?.isCommon ?? false;
}

const valuesOf = (search: string): unknown[] => [
  wordsOf(search),
  Number(NUMBER.exec(search)?.[1] ?? 0),
  ...customerMatches(search).values,
];

/** Every word, or what it begins with: `late:* & flig:*`; empty where there are none. */
const wordsOf = (search: string): string =>
  (search.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `${word}:*`).join(' & ');
