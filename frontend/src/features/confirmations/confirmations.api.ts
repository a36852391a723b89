import type { Department } from '@amends/shared/contract/department.js';
import type { PolicyDraft, PublicationAnswer, SecondYes } from '@amends/shared/contract/policy-draft.js';
import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { isProblem } from '../../lib/problem.js';

const policyPath = (departmentId: string): string => `/api/departments/${departmentId}/policy`;

export interface Proposal {
  department: Department;
  policy: PolicyDraft;
}

/** The policies that wait for finance, among all departments'. */
export function useProposals(departments: readonly Department[]) {
  return useQueries({
    queries: departments.map((department) => ({
      queryKey: ['policy-draft', department.id],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        api.get<PolicyDraft>(`${policyPath(department.id)}/draft`, {}, signal),
    })),
    combine: (results) => ({
      isPending: results.some(({ isPending }) => isPending),
      error: results.find(({ error }) => error)?.error ?? null,
      proposals: results.flatMap(({ data }, index): Proposal[] => {
        const department = departments[index];
        return department && data?.state === 'proposed' ? [{ department, policy: data }] : [];
      }),
    }),
  });
}

/** Says the second yes to what was read; another one proposed meanwhile is shown instead. */
export function useConfirm({ department, policy }: Proposal, onDone: (answer: PublicationAnswer) => void) {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['policy-draft', department.id] });
  return useMutation({
    mutationFn: () =>
      api.put<PublicationAnswer>(`${policyPath(department.id)}/confirmation`, { revision: policy.revision }),
    onSuccess: async (answer) => {
      onDone(answer);
      await refresh();
    },
    onError: (error) => isProblem(error, 'draft_changed') && refresh(),
  });
}

/** Gives a proposal back to its department. */
export function useReturn({ department }: Proposal) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete(`${policyPath(department.id)}/publication`),
    onSettled: () => client.invalidateQueries({ queryKey: ['policy-draft', department.id] }),
  });
}

const SECOND_YES = '/api/settings/second-yes';

/** Above which cost, per currency, a policy waits for finance. */
export function useSecondYes() {
  return useQuery({
    queryKey: ['second-yes'],
    queryFn: ({ signal }) => api.get<SecondYes>(SECOND_YES, {}, signal),
  });
}

export function useSetSecondYes(onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SecondYes) => api.put<SecondYes>(SECOND_YES, body),
    onSuccess: (saved) => {
      client.setQueryData(['second-yes'], saved);
      onDone();
    },
  });
}
