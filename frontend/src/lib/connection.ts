import { useSyncExternalStore } from 'react';

let reached = true;
const listeners = new Set<() => void>();

/** The API client says after each call whether the server answered. */
export function noteReached(now: boolean): void {
  if (reached === now) return;
  reached = now;
  for (const listener of listeners) listener();
}

const isOnline = (): boolean => reached && navigator.onLine;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  globalThis.addEventListener('online', listener);
  globalThis.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    globalThis.removeEventListener('online', listener);
    globalThis.removeEventListener('offline', listener);
  };
}

/** Whether the device has a network and the server answered last time. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, isOnline);
