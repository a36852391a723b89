import type { MessageKind, MessagePlan, MessagePlanRequest, MessagePreview } from '@amends/shared/contract/message.js';
import type { Locale } from '@amends/shared/locale.js';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api.js';
import { useIntentionKey } from '../../../lib/intention.js';

const planKey = (departmentId: string) => ['message-plan', departmentId];
const pathOf = (departmentId: string): string => `/api/departments/${departmentId}/message-plan`;

export function useMessagePlan(departmentId: string) {
  return useQuery({
    queryKey: planKey(departmentId),
    queryFn: ({ signal }) => api.get<MessagePlan>(pathOf(departmentId), {}, signal),
  });
}

export function useChangeMessagePlan(departmentId: string, onDone: () => void) {
  const client = useQueryClient();
  const keyOf = useIntentionKey();
  return useMutation({
    mutationFn: (body: MessagePlanRequest) => api.put<MessagePlan>(pathOf(departmentId), body, keyOf(body)),
    onSuccess: (plan) => {
      client.setQueryData(planKey(departmentId), plan);
      onDone();
    },
  });
}

/** A message as a customer would get it, with the last line that is being written. */
export function useMessagePreview(departmentId: string, kind: MessageKind, locale: Locale, signOff: string) {
  return useQuery({
    queryKey: [...planKey(departmentId), 'preview', kind, locale, signOff],
    queryFn: ({ signal }) =>
      api.get<MessagePreview>(`${pathOf(departmentId)}/preview`, { kind, locale, signOff }, signal),
    placeholderData: keepPreviousData,
  });
}
