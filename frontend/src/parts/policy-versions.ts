import type { Page } from '@amends/shared/contract/common.js';
import type { AuthoredPolicy, PolicyVersionSummary } from '@amends/shared/contract/policy-draft.js';
import { PAGE_SIZE_MAX } from '@amends/shared/limits.js';
import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { api } from '../lib/api.js';

const path = (departmentId: string): string => `/api/departments/${departmentId}/policy/versions`;

export const versionsQuery = (departmentId: string) =>
  queryOptions({
    queryKey: ['policy-versions', departmentId],
    queryFn: ({ signal }) => api.get<Page<PolicyVersionSummary>>(path(departmentId), { limit: PAGE_SIZE_MAX }, signal),
    select: (page) => page.items,
  });

/** A department's versions, newest first, with the draft. */
export function usePolicyVersions(departmentId: string) {
  return useQuery(versionsQuery(departmentId));
}

/** One version in full; `id` undefined = none is wanted. */
export function usePolicyVersion(departmentId: string, id: string | undefined) {
  return useQuery({
    queryKey: ['policy-versions', departmentId, id],
    queryFn:
      id === undefined ? skipToken : ({ signal }) => api.get<AuthoredPolicy>(`${path(departmentId)}/${id}`, {}, signal),
  });
}
