import type { FieldProblem } from './field-problems.js';

/** What people write at length may have lines; nothing else may. */
const MULTILINE = ['note', 'reason', 'comment', 'text'];
/** Control characters and halves of characters: they can be neither written nor read. */
const UNCLEAN = /[\p{Cc}\p{Cs}]/u;

const isClean = (text: string, field: string): boolean =>
  !UNCLEAN.test(MULTILINE.includes(field) ? text.replaceAll(/[\n\r\t]/g, '') : text);

/** The fields, however deep, whose text is not clean. */
export function uncleanFields(value: unknown, path: readonly string[] = []): FieldProblem[] {
  if (typeof value === 'string') {
    return isClean(value, path.at(-1) ?? '') ? [] : [{ field: path.join('.'), problem: 'control_character' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => uncleanFields(part, [...path, name]));
}
