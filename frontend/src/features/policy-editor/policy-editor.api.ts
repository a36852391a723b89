import type { PublishedPolicy } from '@amends/shared/contract/policy.js';
import type {
  PauseAnswer,
  PolicyDraft,
  PolicyReaders,
  PublicationAnswer,
} from '@amends/shared/contract/policy-draft.js';
import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { isProblem } from '../../lib/problem.js';
import { useLocale } from '../../locales/texts.js';

export const policyPath = (departmentId: string): string => `/api/departments/${departmentId}/policy`;

export const draftQuery = (departmentId: string) =>
  queryOptions({
    queryKey: ['policy-draft', departmentId],
    queryFn: ({ signal }) => api.get<PolicyDraft>(`${policyPath(departmentId)}/draft`, {}, signal),
    refetchOnMount: 'always',
  });

/** What staff may give at this moment; null = nothing was ever published. */
export function useInForce(departmentId: string) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['policy', departmentId, locale, 'or-none'],
    queryFn: async ({ signal }) => {
      try {
        return await api.get<PublishedPolicy>(policyPath(departmentId), {}, signal);
      } catch (error) {
        if (isProblem(error, 'no_published_policy')) return null;
        throw error;
      }
    },
  });
}

/** Who has read the version in force. */
export function useReaders(departmentId: string, version: number | undefined) {
  return useQuery({
    queryKey: ['policy-readers', departmentId, version],
    queryFn: ({ signal }) => api.get<PolicyReaders>(`${policyPath(departmentId)}/readers`, {}, signal),
    enabled: version !== undefined,
  });
}

/** Everything of a department's policy may have changed. */
export async function refreshPolicy(client: QueryClient, departmentId: string): Promise<void> {
  const keys = ['policy-draft', 'policy-versions', 'policy', 'policy-readers'];
  await Promise.all(keys.map((key) => client.invalidateQueries({ queryKey: [key, departmentId] })));
}

/** Stops an option that is in force, or lets it be given again; at once, whatever the draft says. */
export function usePause(departmentId: string, optionId: string, onDone: (answer: PauseAnswer) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { paused: boolean; reason: string }) =>
      api.put<PauseAnswer>(`${policyPath(departmentId)}/options/${optionId}/pause`, body),
    onSuccess: onDone,
    onSettled: () => refreshPolicy(client, departmentId),
  });
}

/** Makes what waits for its date or its second yes a draft again. */
export function useTakeBack(departmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete<PublicationAnswer | null>(`${policyPath(departmentId)}/publication`),
    onSettled: () => refreshPolicy(client, departmentId),
  });
}
