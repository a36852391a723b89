import type { ContactRequest, GestureMessages } from '@amends/shared/contract/message.js';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';

const keyOf = (gestureId: string) => ['gesture', gestureId, 'messages'] as const;

/** What was or will be sent to the gesture's customer. */
export function useMessages(gestureId: string) {
  return useQuery({
    queryKey: keyOf(gestureId),
    queryFn: ({ signal }) => api.get<GestureMessages>(`/api/gestures/${gestureId}/messages`, {}, signal),
  });
}

interface Saving {
  key: string;
  body: ContactRequest;
}

export function useSaveContact(gestureId: string, onSaved: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, body }: Saving) => api.put(`/api/gestures/${gestureId}/contact`, body, key),
    onSuccess: async () => {
      // the gesture itself now names its customer
      await client.invalidateQueries({ queryKey: ['gesture', gestureId] });
      onSaved();
    },
  });
}
