import { parseMoney, fractionDigits } from '@amends/shared/money.js';
import type { LedgerFilter, LedgerFilters } from './ledger-filters.js';

/** What is asked for less often: it waits in a dialog, and stands below the bar where it narrows. */
export const MORE_FILTERS = [
  'categoryId',
  'glAccount',
  'voucherState',
  'customer',
  'amountFrom',
  'amountTo',
  'costsOnly',
] as const satisfies readonly LedgerFilter[];
export type MoreFilter = (typeof MORE_FILTERS)[number];
export type MoreDraft = Record<MoreFilter, string>;

const BASE = 10;

const written = (minor: string | undefined, currency: string): string =>
  minor === undefined ? '' : String(Number(minor) / BASE ** fractionDigits(currency));

/** What the dialog begins with; amounts as they are typed. */
export const draftOf = (filters: LedgerFilters, currency: string): MoreDraft => ({
  categoryId: filters.categoryId ?? '',
  glAccount: filters.glAccount ?? '',
  voucherState: filters.voucherState ?? '',
  customer: filters.customer ?? '',
  amountFrom: written(filters.amountFrom, currency),
  amountTo: written(filters.amountTo, currency),
  costsOnly: filters.costsOnly ?? '',
});

export const isAmount = (typed: string, currency: string): boolean =>
  typed.trim() === '' || parseMoney(typed, currency) !== null;

/** The filters as the dialog left them. */
export function withDraft(filters: LedgerFilters, draft: MoreDraft, currency: string): LedgerFilters {
  const minor = (typed: string): string => String(parseMoney(typed, currency) ?? '');
  return {
    ...filters,
    ...draft,
    customer: draft.customer.trim(),
    glAccount: draft.glAccount.trim(),
    amountFrom: minor(draft.amountFrom),
    amountTo: minor(draft.amountTo),
  };
}
