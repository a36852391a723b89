import type { OptionInsight } from '@amends/shared/contract/insight.js';
import type { Sort } from '../../ui/Table.js';

type SortKey = 'option' | 'rate' | 'of' | 'perKept' | 'used' | 'given' | 'cost' | 'answered';

/** What sorts; null stands at the end whatever the direction. */
const VALUES: Record<SortKey, (item: OptionInsight) => number | string | null> = {
  option: ({ option }) => option.title,
  rate: ({ rate }) => rate,
  of: ({ n }) => n,
  perKept: ({ costPerKept }) => costPerKept?.minor ?? null,
  used: ({ redemption }) => redemption?.rate ?? null,
  given: ({ given }) => given,
  cost: ({ costMinor }) => costMinor,
  answered: ({ answerShare }) => answerShare,
};

const isKey = (key: string): key is SortKey => Object.hasOwn(VALUES, key);

/** The order that a URL names, `-rate` = the greatest first; undefined = the best first, as the server says. */
export function optionSortOf(text: string): Sort | undefined {
  const key = text.replace(/^-/, '');
  return isKey(key) ? { key, direction: text.startsWith('-') ? 'descending' : 'ascending' } : undefined;
}

export const optionSortText = ({ key, direction }: Sort): string => (direction === 'descending' ? `-${key}` : key);

function compare(a: number | string, b: number | string): number {
  return typeof a === 'string' ? a.localeCompare(String(b)) : a - Number(b);
}

export function sortOptions(items: readonly OptionInsight[], sort: Sort | undefined): OptionInsight[] {
  if (!sort || !isKey(sort.key)) return [...items];
  const valueOf = VALUES[sort.key];
  const sign = sort.direction === 'descending' ? -1 : 1;
  return items.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return sign * compare(a, b);
  });
}
