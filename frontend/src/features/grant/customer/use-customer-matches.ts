import type { Page } from '@amends/shared/contract/common.js';
import type { KnownCustomer } from '@amends/shared/contract/customer.js';
import type { Desk } from '@amends/shared/contract/desk.js';
import { CUSTOMER_REFERENCE_LENGTH_MAX } from '@amends/shared/limits.js';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api.js';
import { useDebounced } from '../../../lib/use-debounced.js';

const REST_MS = 180;
const SHOWN = 5;

export interface CustomerMatchesView {
  /** The text as a new reference; null = nothing typed. */
  typed: string | null;
  /** Found by the text; the five served last while there is none. */
  shown: readonly KnownCustomer[];
  /** Who is called exactly this. */
  exact: KnownCustomer | undefined;
  /** The search has answered for this very text. */
  isAnswered: boolean;
}

/** Who the typed text may mean. */
export function useCustomerMatches(desk: Desk, text: string): CustomerMatchesView {
  const typed = text.trim().slice(0, CUSTOMER_REFERENCE_LENGTH_MAX);
  const search = useDebounced(typed, REST_MS);
  const found = useQuery({
    queryKey: ['customers', search],
    queryFn: ({ signal }) => api.get<Page<KnownCustomer>>('/api/customers', { search, limit: SHOWN }, signal),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });
  const shown = typed === '' ? desk.recentCustomers.slice(0, SHOWN) : (found.data?.items ?? []);
  const isCalled = (customer: KnownCustomer): boolean => customer.reference.toLowerCase() === typed.toLowerCase();
  return {
    typed: typed || null,
    shown,
    exact: [...shown, ...desk.recentCustomers].find(isCalled),
    isAnswered: found.isSuccess && !found.isPlaceholderData && search === typed,
  };
}
