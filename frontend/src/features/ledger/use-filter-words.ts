import { VOUCHER_STATES } from '@amends/shared/contract/gesture.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useCategories } from '../../parts/use-categories.js';
import type { LedgerFilters } from './ledger-filters.js';
import type { MoreFilter } from './more-filters.js';
import { useAmountCurrency } from './use-amount-currency.js';

/** What a rarer filter lets through, in words: "Category: Waiting", "From €20". */
export function useFilterWords(filters: LedgerFilters): (name: MoreFilter) => string {
  const { ledger, gesture } = useOfficeTexts();
  const texts = ledger.filters;
  const categories = useCategories().data ?? [];
  const currency = useAmountCurrency(filters);
  const format = useFormat();
  const valueOf = (name: MoreFilter): string => {
    const value = filters[name] ?? '';
    if (name === 'categoryId') return categories.find(({ id }) => id === value)?.name ?? '…';
    if (name === 'voucherState') {
      const state = VOUCHER_STATES.find((one) => one === value);
      return state ? gesture.vouchers[state] : value;
    }
    if (name !== 'amountFrom' && name !== 'amountTo') return value;
    return filters.departmentId ? format.money(Number(value), currency) : format.plain(Number(value), currency);
  };
  return (name) =>
    name === 'costsOnly'
      ? texts.costsOnly
      : texts.is({ what: texts[name === 'categoryId' ? 'category' : name], value: valueOf(name) });
}
