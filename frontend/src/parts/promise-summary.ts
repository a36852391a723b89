import type { PromiseSummary } from '@amends/shared/contract/promise.js';
import { useQuery } from '@tanstack/react-query';
import { api } from '../lib/api.js';

/** How a department stands with its promises. */
export function usePromiseSummary(departmentId: string) {
  return useQuery({
    queryKey: ['promises', 'summary', departmentId],
    queryFn: ({ signal }) => api.get<PromiseSummary>(`/api/departments/${departmentId}/promises/summary`, {}, signal),
  });
}
