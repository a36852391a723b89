import { condition, type Condition, containing } from '../database/conditions.js';

const LAST_FOUR = /^\d{4}$/;

/** Customers c whose reference or name contains the text, or whose contact ends in these four digits. */
export function customerMatches(search: string): Condition {
  const text = search.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  const pattern = containing(text);
  const byName = (like: string): string => `c.reference_key LIKE ${like} OR lower(c.name) LIKE ${like}`;
  if (!LAST_FOUR.test(text)) return condition((like) => byName(like), pattern);
  return condition(
    (like, digits) => String.raw`${byName(like)} OR right(regexp_replace(c.contact, '\D', '', 'g'), 4) = ${digits}`,
    pattern,
    text,
  );
}
