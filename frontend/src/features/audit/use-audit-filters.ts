import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import { type AuditFilter, type AuditFilters, auditFiltersOf } from './audit-filters.js';

/** The filters live in the URL: a link shows the same events to whoever may see them. */
export function useAuditFilters() {
  const [params, setParams] = useSearchParams();
  const setFilters = useCallback(
    (changes: AuditFilters): void =>
      setParams(
        (now) => {
          for (const [name, value] of Object.entries(changes)) {
            now.delete(name);
            if (value) now.set(name, value);
          }
          return now;
        },
        { replace: true },
      ),
    [setParams],
  );
  const setFilter = (name: AuditFilter, value: string): void => setFilters({ [name]: value });
  const setSearch = useCallback((search: string) => setFilters({ search }), [setFilters]);
  return {
    filters: auditFiltersOf(params),
    setFilter,
    setFilters,
    setSearch,
    clear: () => setParams({}, { replace: true }),
  };
}

export type AuditFiltering = ReturnType<typeof useAuditFilters>;
