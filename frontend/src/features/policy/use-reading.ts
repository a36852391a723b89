import type { PolicyReading } from '@amends/shared/contract/policy-draft.js';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';

const queryKey = (departmentId: string) => ['policy-reading', departmentId];

/** What is new since this person last confirmed that they read the policy. */
export function useReading(departmentId: string) {
  return useQuery({
    queryKey: queryKey(departmentId),
    queryFn: ({ signal }) => api.get<PolicyReading>(`/api/departments/${departmentId}/policy/reading`, {}, signal),
  });
}

/** Confirms that a version was read. */
export function useConfirmReading(departmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (version: number) => api.post(`/api/departments/${departmentId}/policy/readings`, { version }),
    onSuccess: (_receipt, version) =>
      client.setQueryData<PolicyReading>(
        queryKey(departmentId),
        (reading) => reading && { ...reading, readVersion: version, previous: null },
      ),
  });
}
