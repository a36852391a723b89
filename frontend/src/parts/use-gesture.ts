import type { Gesture } from '@amends/shared/contract/gesture.js';
import { useQuery } from '@tanstack/react-query';
import { api } from '../lib/api.js';
import { useLive } from '../lib/live.js';

const ASK_MS = { live: 15_000, cut: 2000 };

/**
 * One gesture, kept fresh while it waits for a head's answer.
 * @param known what is already at hand, drawn at once
 */
export function useGesture(id: string, known?: Gesture) {
  const isLive = useLive();
  return useQuery({
    queryKey: ['gesture', id],
    queryFn: ({ signal }) => api.get<Gesture>(`/api/gestures/${id}`, {}, signal),
    initialData: known,
    initialDataUpdatedAt: 0,
    refetchInterval: ({ state }) => (state.data?.state === 'awaiting' ? ASK_MS[isLive ? 'live' : 'cut'] : false),
  });
}
