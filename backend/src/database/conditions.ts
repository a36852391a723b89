import { createHash } from 'node:crypto';
import type { Statement } from './database.js';

/** One part of a WHERE; its values are numbered by whoever puts the parts together. */
export interface Condition {
  /** @param parameters `$n` for each value, in order */
  sql: (...parameters: string[]) => string;
  values: readonly unknown[];
}

export const condition = (sql: Condition['sql'], ...values: unknown[]): Condition => ({ sql, values });

/**
 * Puts conditions together.
 * @param first the number of the first free parameter
 * @returns `true` where there are none
 */
export function allOf(conditions: readonly Condition[], first = 1): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const parts = conditions.map((part) => {
    const parameters = part.values.map((_, i) => `$${first + values.length + i}`);
    values.push(...part.values);
    return `(${part.sql(...parameters)})`;
  });
  return { sql: parts.join(' AND ') || 'true', values };
}

/** Names a statement that is put together, so that each of its shapes is prepared once. */
export const shaped = (prefix: string, text: string): Statement => ({
  name: `${prefix}_${createHash('sha1').update(text).digest('base64url').slice(0, 16)}`,
  text,
});

/** A LIKE pattern for whatever contains the text, whatever signs are in it. */
export const containing = (text: string): string => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
