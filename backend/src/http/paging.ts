import type { Page } from '@amends/shared/contract/common.js';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '@amends/shared/limits.js';
import { Type } from 'class-transformer';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { Optional } from './optional.js';
import { Refused } from './refused.js';

/** The part of a list's query that says where to go on, for lists that know themselves how long a page is. */
export class CursorQuery {
  @Optional()
  @IsString()
  @MaxLength(400)
  cursor?: string;
}

/** The part of a list's query that says which page. Ask the database for `limit + 1` rows and give them to `pageOf`. */
export class PageQuery extends CursorQuery {
  @Max(PAGE_SIZE_MAX)
  @Min(1)
  @IsInt()
  @Type(() => Number)
  limit: number = PAGE_SIZE_DEFAULT;
}

export type CursorValue = string | number;

const KINDS = {
  uuid: (value: unknown) => typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value),
  // To the microsecond, as the database writes it: a millisecond would skip or repeat rows.
  time: (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z$/.test(value) && isTime(value),
  integer: (value: unknown) => Number.isSafeInteger(value),
  text: (value: unknown) => typeof value === 'string' && !value.includes('\0'),
} as const;
export type CursorKind = keyof typeof KINDS;

// 30 February is 2 March to JavaScript and a mistake to the database.
function isTime(text: string): boolean {
  const at = Date.parse(text);
  return !Number.isNaN(at) && text > '0001' && new Date(at).toISOString().startsWith(text.slice(0, 19));
}

/** A mark after a row: the values that the list is ordered by. */
export const encodeCursor = (values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/**
 * The values of a mark; null without one, for the first page.
 * @param kinds what each value must be, in order: somebody may have written the mark by hand
 * @throws Refused invalid_cursor
 */
export function decodeCursor(cursor: string | undefined, kinds: readonly CursorKind[]): CursorValue[] | null {
  if (cursor === undefined) return null;
  const values = parse(cursor);
  if (values.length !== kinds.length || !kinds.every((kind, i) => KINDS[kind](values[i]))) {
    throw new Refused('invalid_cursor');
  }
  return values as CursorValue[];
}

function parse(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(values) ? values : [];
  } catch {
    return [];
  }
}

/** @param rows up to `limit + 1`: the one too many says that there is a next page */
export function pageOf<Row>(rows: readonly Row[], limit: number, cursorOf: (row: Row) => CursorValue[]): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(cursorOf(last)) : null };
}
