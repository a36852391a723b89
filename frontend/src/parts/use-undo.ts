import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, newKey } from '../lib/api.js';
import { refreshGestures } from './gesture-cache.js';

/** Undoes a gesture by a counter-entry; nothing is deleted. */
export function useUndo(gestureId: string, onDone?: () => void) {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ key, reason }: { key: string; reason: string }) =>
      api.post(`/api/gestures/${gestureId}/reversal`, { reason }, key),
    onSuccess: () => onDone?.(),
    onSettled: () => refreshGestures(client),
  });
  return {
    undo: (reason: string) => mutation.mutate({ key: newKey(), reason }),
    isPending: mutation.isPending,
    isDone: mutation.isSuccess,
    error: mutation.error,
  };
}
