import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import { api } from './api.js';
import { nextQueued, type OutboxItem, patchOutbox, subscribeToOutbox } from './outbox.js';
import { type ApiProblem, isPassing, isProblem } from './problem.js';

const BACK_OFF_MS = [1000, 2000, 4000, 8000, 15_000, 30_000] as const;
const LAST_BACK_OFF_MS = 30_000;

interface Events {
  onRecorded: (answer: GestureAnswer) => void;
  onRefused: (problem: ApiProblem) => void;
  onSignedOut: () => void;
}

const wakers = new Set<() => void>();

/** Tries what is queued at once instead of waiting for the next turn. */
export function sendNow(): void {
  for (const wake of wakers) wake();
}

/** @returns whether the item was answered, so that the next may go */
async function deliver(item: OutboxItem, events: Events): Promise<boolean> {
  patchOutbox(item.key, { state: 'sending' });
  try {
    const answer = await api.post<GestureAnswer>('/api/gestures', item.body, item.key);
    patchOutbox(item.key, { state: 'recorded', answer });
    events.onRecorded(answer);
    return true;
  } catch (error) {
    if (isPassing(error) || isProblem(error, 'not_signed_in')) {
      patchOutbox(item.key, { state: 'saved', attempts: item.attempts + 1 });
      if (isProblem(error, 'not_signed_in')) events.onSignedOut();
      return false;
    }
    if (!isProblem(error)) throw error;
    const { code, status, title, detail, facts } = error;
    patchOutbox(item.key, {
      state: 'needs_you',
      problem: { type: 'about:blank', code, status, title, detail, ...facts },
    });
    events.onRefused(error);
    return true;
  }
}

/**
 * Sends this person's queued grants one after the other, each with the key it was stored with, until the server has
 * answered each. Waits longer after each failure and wakes when the network returns.
 * @returns stops it
 */
export function startSender(employeeId: string, events: Events): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let stopped = false;

  const pump = async (): Promise<void> => {
    if (busy || stopped) return;
    busy = true;
    clearTimeout(timer);
    timer = undefined;
    try {
      for (let item = nextQueued(employeeId); item; item = nextQueued(employeeId)) {
        // One after the other: the budget's order is the order of the taps.
        if (await deliver(item, events)) continue;
        timer = setTimeout(wake, BACK_OFF_MS[item.attempts] ?? LAST_BACK_OFF_MS);
        break;
      }
    } finally {
      busy = false;
    }
  };
  const wake = (): void => {
    void pump();
  };
  const onChange = (): void => {
    if (timer === undefined) wake();
  };

  const unsubscribe = subscribeToOutbox(onChange);
  wakers.add(wake);
  globalThis.addEventListener('online', wake);
  wake();
  return () => {
    stopped = true;
    clearTimeout(timer);
    unsubscribe();
    wakers.delete(wake);
    globalThis.removeEventListener('online', wake);
  };
}
