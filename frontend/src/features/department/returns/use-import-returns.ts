import type { ReturnsAnswer } from '@amends/shared/contract/returns.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api.js';

/** Tells which customers came back, as CSV. Each import says what it found anew: the same rows again change nothing. */
export function useImportReturns(departmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (rows: string) =>
      api.upload<ReturnsAnswer>(`/api/departments/${departmentId}/returns`, rows, 'text/csv; charset=utf-8'),
    onSuccess: () => {
      for (const key of ['insights', 'gestures', 'gesture']) void client.invalidateQueries({ queryKey: [key] });
    },
  });
}
