import type { Rate, RateEntry, Rates } from '@amends/shared/contract/rates.js';
import { monthOf, monthsUpTo } from '../../lib/months.js';

const MONTHS_SHOWN = 12;
const RATE = /^\d{1,9}(\.\d{1,9})?$/;

export const keyOf = (month: string, currency: string): string => `${month} ${currency}`;

/** The last months and every other that has a rate, newest first. */
export const monthsOf = ({ items }: Rates, today: string): string[] =>
  [...new Set([...monthsUpTo(today, MONTHS_SHOWN), ...items.map(({ month }) => month)])]
    .filter((month) => month <= monthOf(today) || items.some((rate) => rate.month === month))
    .toSorted()
    .toReversed();

export const ratesByKey = ({ items }: Rates): Map<string, Rate> =>
  new Map(items.map((rate) => [keyOf(rate.month, rate.currency), rate]));

/** A comma is how half of the world writes the point. */
const tidy = (typed: string): string => typed.trim().replace(',', '.');

export const isRate = (typed: string): boolean => RATE.test(tidy(typed)) && Number(tidy(typed)) > 0;

/** What was typed and differs from what is known. */
export function changesOf(typed: ReadonlyMap<string, string>, known: ReadonlyMap<string, Rate>): RateEntry[] {
  return [...typed].flatMap(([key, text]) => {
    const [month = '', currency = ''] = key.split(' ');
    const rate = tidy(text);
    return rate === '' || rate === known.get(key)?.rate ? [] : [{ month, currency, rate }];
  });
}
