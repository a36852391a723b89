import type { LedgerGroup, LedgerGrouping } from '@amends/shared/contract/ledger.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { type LedgerFilters, pathOf, withinGroup } from './ledger-filters.js';

const DAYS_TO_SUNDAY = 6;
const MONTH_LENGTH = 'yyyy-mm'.length;
const DAY_LENGTH = 'yyyy-mm-dd'.length;

function sundayOf(monday: string): string {
  const day = new Date(`${monday}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + DAYS_TO_SUNDAY);
  return day.toISOString().slice(0, DAY_LENGTH);
}

/** Names groups, writes their sums, and says where each leads. */
export function useGroupWords(by: LedgerGrouping, filters: LedgerFilters) {
  const texts = useOfficeTexts().ledger.groups;
  const format = useFormat();
  const money = (minor: number, currency: string): string =>
    minor < 0 ? format.signed(minor, currency) : format.money(minor, currency, 'always');
  return {
    name: ({ key, label }: LedgerGroup): string => {
      if (label !== null) return label;
      if (key === null) return texts.none[by];
      if (by === 'month') return format.monthAlone(key.slice(0, MONTH_LENGTH));
      if (by === 'week') return texts.week({ from: format.day(key), to: format.fullDay(sundayOf(key)) });
      return key;
    },
    sums: ({ byCurrency }: LedgerGroup): string[] =>
      byCurrency.map(({ givenMinor, currency }) => money(givenMinor, currency)),
    base: ({ baseGivenMinor }: LedgerGroup, currency: string): string =>
      baseGivenMinor === null ? texts.noRate : money(baseGivenMinor, currency),
    href: ({ filters: group }: LedgerGroup): string | null =>
      group && pathOf({ filters: withinGroup(filters, group), by: null }),
  };
}

export type GroupWords = ReturnType<typeof useGroupWords>;
