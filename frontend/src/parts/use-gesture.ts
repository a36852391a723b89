import type { Gesture } from '@amends/shared/contract/gesture.js';
import { useQuery } from '@tanstack/react-query';
import { api } from '../lib/api.js';

const POLL_MS = 2000;

/**
 * One gesture, kept fresh while it waits for a head's answer.
 * @param known what is already at hand, drawn at once
 */
export function useGesture(id: string, known?: Gesture) {
  return useQuery({
    queryKey: ['gesture', id],
    queryFn: ({ signal }) => api.get<Gesture>(`/api/gestures/${id}`, {}, signal),
    initialData: known,
    initialDataUpdatedAt: 0,
    refetchInterval: ({ state }) => (state.data?.state === 'awaiting' ? POLL_MS : false),
  });
}
