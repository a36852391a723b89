import type { Printing } from '@amends/shared/contract/gesture-trail.js';
import { useMutation } from '@tanstack/react-query';
import { api, newKey } from '../lib/api.js';

const RETRIES = 5;

/**
 * Prints what the page has for the printer, and writes down that somebody did. A customer waits: the paper does not wait
 * for the server, which is told as soon as it can be reached.
 */
export function usePrinting(gestureId: string): () => void {
  const { mutate } = useMutation({
    mutationFn: (key: string) => api.post<Printing>(`/api/gestures/${gestureId}/printings`, {}, key),
    retry: RETRIES,
  });
  return () => {
    mutate(newKey());
    globalThis.print();
  };
}
