import { useSearchParams } from 'wouter';
import { type AuditFilter, auditFiltersOf } from './audit-filters.js';

/** The filters live in the URL: a link shows the same changes to whoever may see them. */
export function useAuditFilters() {
  const [params, setParams] = useSearchParams();
  const setFilter = (name: AuditFilter, value: string): void =>
    setParams(
      (now) => {
        now.delete(name);
        if (value) now.set(name, value);
        return now;
      },
      { replace: true },
    );
  return { filters: auditFiltersOf(params), setFilter, clear: () => setParams({}, { replace: true }) };
}

export type AuditFiltering = ReturnType<typeof useAuditFilters>;
