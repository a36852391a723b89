import type { Page } from '@amends/shared/contract/common.js';
import type { KnownCustomer } from '@amends/shared/contract/customer.js';
import type { Desk } from '@amends/shared/contract/desk.js';
import { CUSTOMER_REFERENCE_LENGTH_MAX } from '@amends/shared/limits.js';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { api } from '../../../lib/api.js';
import type { CaseCustomer } from '../../../lib/case.js';
import { useDebounced } from '../../../lib/use-debounced.js';
import { useTexts } from '../../../locales/texts.js';
import styles from './CustomerMatches.module.css';
import { CustomerRow } from './CustomerRow.js';

const REST_MS = 180;
const SHOWN = 5;

interface CustomerMatchesProps {
  desk: Desk;
  typed: string;
  onChoose: (customer: CaseCustomer) => void;
}

/** The five served last, or who the typed text finds; and the text itself as somebody new. */
export function CustomerMatches({ desk, typed, onChoose }: CustomerMatchesProps) {
  const texts = useTexts().grant.who;
  const search = useDebounced(typed.trim(), REST_MS);
  const found = useQuery({
    queryKey: ['customers', search],
    queryFn: ({ signal }) => api.get<Page<KnownCustomer>>('/api/customers', { search, limit: SHOWN }, signal),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });
  const isSearching = typed.trim() !== '';
  const shown = isSearching ? (found.data?.items ?? []) : desk.recentCustomers.slice(0, SHOWN);
  const isNew = isSearching && !shown.some((one) => one.reference.toLowerCase() === typed.trim().toLowerCase());
  return (
    <div className={styles.matches}>
      {!isSearching && shown.length > 0 && <p className={styles.heading}>{texts.recent}</p>}
      {shown.map((customer) => (
        <CustomerRow
          key={customer.id}
          customer={customer}
          timeZone={desk.department.timeZone}
          onChoose={() => onChoose(customer)}
        />
      ))}
      {isSearching && shown.length === 0 && found.isSuccess && <p className={styles.heading}>{texts.noMatch}</p>}
      {isNew && (
        <button
          type="button"
          className={styles.new}
          onClick={() => onChoose({ reference: typed.trim().slice(0, CUSTOMER_REFERENCE_LENGTH_MAX) })}
        >
          <Plus aria-hidden />
          {texts.use(typed.trim())}
        </button>
      )}
    </div>
  );
}
