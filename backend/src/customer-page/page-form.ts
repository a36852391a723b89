import { COMMENT_LENGTH_MAX, RATING_MAX, RATING_MIN } from '@amends/shared/limits.js';
import type { Notice } from './notice.js';

/** A form as browsers send it. */
export type PageForm = Readonly<Record<string, unknown>>;

type Read<Value> = { value: Value } | { notice: Notice };

/** What stands in a field; nothing where it is no text. */
export function textIn(form: PageForm, name: string): string {
  const value = form[name];
  // browsers send other ends of lines than they count
  return typeof value === 'string' || typeof value === 'number' ? String(value).replaceAll('\r\n', '\n').trim() : '';
}

export function ratingOf(form: PageForm): Read<{ rating: number; comment?: string }> {
  const text = textIn(form, 'comment');
  const typed = { rating: textIn(form, 'rating'), text };
  const rating = Number(typed.rating);
  if (!Number.isInteger(rating) || rating < RATING_MIN || rating > RATING_MAX) {
    return { notice: { problem: 'rating_missing', at: 'rating', typed } };
  }
  if (text.length > COMMENT_LENGTH_MAX) return { notice: { problem: 'too_long', at: 'rating', typed } };
  return { value: { rating, ...(text === '' ? {} : { comment: text }) } };
}

export function ideaOf(form: PageForm): Read<string> {
  const text = textIn(form, 'text');
  if (text === '') return { notice: { problem: 'idea_missing', at: 'idea' } };
  if (text.length > COMMENT_LENGTH_MAX) return { notice: { problem: 'too_long', at: 'idea', typed: { text } } };
  return { value: text };
}
