import type { UnusedReason } from '@amends/shared/contract/returns.js';
import { CUSTOMER_REFERENCE_LENGTH_MAX } from '@amends/shared/limits.js';
import { isDay, isTime } from '../http/moment.js';

/** One customer who came back, as somebody wrote it down. */
export interface WrittenReturn {
  /** Where it stands: the line of a file, the place in a list. */
  row: number;
  reference: string;
  returnedAt: string;
  /** Empty = they came back. */
  returned: string;
}

/** The same, ready for the database. */
export interface KnownReturn {
  row: number;
  reference: string;
  /** A day of the department, or a time. */
  at: string;
  returned: boolean;
}

export interface UnusedRow {
  row: number;
  reference: string;
  reason: UnusedReason;
}

const YES = new Set(['', 'true', 'yes', 'y', '1', 'да', 'д', 'истина', '+']);
const NO = new Set(['false', 'no', 'n', '0', 'нет', 'н', 'ложь', '-']);
const RUSSIAN_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const CONTROL = /[\p{Cc}\p{Cs}]/u;

/** `22.11.2026`, `2026-11-22` or a time with its zone; null for anything else. */
function momentOf(written: string): string | null {
  const [, day = '', month = '', year = ''] = RUSSIAN_DAY.exec(written) ?? [];
  const moment = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : written;
  return isDay(moment) || isTime(moment) ? moment : null;
}

const isReference = (text: string): boolean =>
  text !== '' && text.length <= CUSTOMER_REFERENCE_LENGTH_MAX && !CONTROL.test(text);

/** What a row says, or why it cannot be used. */
export function readReturn({ row, ...written }: WrittenReturn): KnownReturn | UnusedRow {
  const reference = written.reference.trim();
  const returned = written.returned.trim().toLowerCase();
  const at = momentOf(written.returnedAt.trim());
  if (!isReference(reference)) return { row, reference: shortened(reference), reason: 'invalid_reference' };
  if (at === null) return { row, reference, reason: 'invalid_date' };
  if (!YES.has(returned) && !NO.has(returned)) return { row, reference, reason: 'invalid_returned' };
  return { row, reference, at, returned: YES.has(returned) };
}

/** Enough of what is no reference to find it again. */
export const shortened = (text: string): string => text.slice(0, CUSTOMER_REFERENCE_LENGTH_MAX);
