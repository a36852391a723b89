import type { CustomerPromise } from '@amends/shared/contract/promise.js';
import { useFormat } from '../../lib/format.js';
import { useAfterTexts } from '../../locales/after-texts.js';

/** When it is due, as one says it: today's by the minute, another day's with the day. */
export function useDueWords(timeZone: string | undefined): (promise: CustomerPromise) => string {
  const texts = useAfterTexts().promises;
  const format = useFormat(timeZone);
  return ({ dueAt, overdue, state }) => {
    const isToday = format.dayKey(dueAt) === format.today();
    const due = isToday ? format.time(dueAt) : format.moment(dueAt);
    return overdue || state !== 'open' ? texts.wasBy(due) : texts.by(due);
  };
}
