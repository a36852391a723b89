import type { Problem } from '@amends/shared/contract/common.js';
import type { GestureAnswer, GrantGestureRequest } from '@amends/shared/contract/gesture.js';
import { useMemo, useSyncExternalStore } from 'react';
import { recall, remember } from './storage.js';

const KEPT = 'amends.outbox';

/** `saved` and `sending` are on their way; only the server's answer ends that. */
export type OutboxState = 'saved' | 'sending' | 'recorded' | 'needs_you';

/** One grant, stored with its key before it is sent: however often it is repeated, it happens once. */
export interface OutboxItem {
  key: string;
  employeeId: string;
  body: GrantGestureRequest;
  state: OutboxState;
  attempts: number;
  answer?: GestureAnswer;
  problem?: Problem;
}

function load(): readonly OutboxItem[] {
  const kept = (recall(KEPT) as OutboxItem[] | null) ?? [];
  // A reload in mid-sending leaves the outcome unknown: the same key finds out.
  return kept.map((item) => (item.state === 'sending' ? { ...item, state: 'saved' } : item));
}

let items = load();
const listeners = new Set<() => void>();

function write(next: readonly OutboxItem[]): void {
  items = next;
  remember(KEPT, items);
  for (const listener of listeners) listener();
}

export function subscribeToOutbox(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

globalThis.addEventListener('storage', (event) => {
  if (event.key !== KEPT) return;
  items = (recall(KEPT) as OutboxItem[] | null) ?? [];
  for (const listener of listeners) listener();
});

/** Stores the grant for sending; the same key a second time changes nothing. */
export function putInOutbox(item: Pick<OutboxItem, 'key' | 'employeeId' | 'body'>): void {
  if (items.some((known) => known.key === item.key)) return;
  const open = items.filter((known) => known.state !== 'recorded');
  write([...open, { ...item, state: 'saved', attempts: 0 }]);
}

export function patchOutbox(key: string, patch: Partial<OutboxItem>): void {
  write(items.map((item) => (item.key === key ? { ...item, ...patch } : item)));
}

/** Forgets what the server has answered; what is still on its way stays. */
export function dropFromOutbox(key: string): void {
  write(items.filter((item) => item.key !== key || isQueued(item)));
}

/** On signing out: what was answered belongs to the person and goes with them. */
export function clearOutbox(employeeId: string): void {
  write(items.filter((item) => item.employeeId !== employeeId || isQueued(item)));
}

export const isQueued = (item: OutboxItem): boolean => item.state === 'saved' || item.state === 'sending';

export const nextQueued = (employeeId: string): OutboxItem | undefined =>
  items.find((item) => item.employeeId === employeeId && isQueued(item));

/** This person's grants that are on their way or were answered just now. */
export function useOutbox(employeeId: string): readonly OutboxItem[] {
  const all = useSyncExternalStore(subscribeToOutbox, () => items);
  return useMemo(() => all.filter((item) => item.employeeId === employeeId), [all, employeeId]);
}
