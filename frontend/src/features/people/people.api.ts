import type { DepartmentRequest } from '@amends/shared/contract/department.js';
import type {
  DeactivationRequest,
  EmploymentAnswer,
  HireAnswer,
  HireRequest,
  RolesRequest,
} from '@amends/shared/contract/employment.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useIntentionKey } from '../../lib/intention.js';
import { refreshBudgets } from '../../parts/team-budgets.js';

/** Sends one intention; whatever shows people or money reads again afterwards. */
function useChange<Body, Answer>(method: 'post' | 'put', path: string) {
  const client = useQueryClient();
  const keyOf = useIntentionKey();
  return useMutation({
    mutationFn: (body: Body) => api[method]<Answer>(path, body, keyOf(body)),
    onSettled: () => {
      refreshBudgets(client);
      for (const key of ['employees', 'departments', 'session']) void client.invalidateQueries({ queryKey: [key] });
    },
  });
}

export const useHire = () => useChange<HireRequest, HireAnswer>('post', '/api/employees');

export const useDeactivate = (id: string) =>
  useChange<DeactivationRequest, EmploymentAnswer>('put', `/api/employees/${id}/deactivation`);

export const useActivate = (id: string) =>
  useChange<Record<never, never>, EmploymentAnswer>('put', `/api/employees/${id}/activation`);

export const useChangeRoles = (id: string) =>
  useChange<RolesRequest, EmploymentAnswer>('put', `/api/employees/${id}/roles`);

export const useNewDepartment = () => useChange<DepartmentRequest, { id: string }>('post', '/api/departments');
