import type { Gesture, OutcomeAnswer, OutcomeRequest } from '@amends/shared/contract/gesture.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, newKey } from '../lib/api.js';
import { showGesture } from './gesture-cache.js';

/** Appends how it ended. The screen shows the mood at once and takes it back when the server refuses. */
export function useOutcome(gesture: Gesture) {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ key, body }: { key: string; body: OutcomeRequest }) =>
      api.post<OutcomeAnswer>(`/api/gestures/${gesture.id}/outcomes`, body, key),
    onMutate: ({ body: { mood } }) => {
      if (mood) showGesture(client, { ...gesture, mood });
    },
    onError: () => showGesture(client, gesture),
  });
  return {
    log: (body: OutcomeRequest) => mutation.mutate({ key: newKey(), body }),
    isSaved: mutation.isSuccess,
    error: mutation.error,
  };
}
