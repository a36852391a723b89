import { LIVE_EVENTS, LIVE_RESET, type LiveEvent } from '@amends/shared/contract/live.js';
import { useSyncExternalStore } from 'react';
import { withParams } from './api.js';
import { noteReached } from './connection.js';

const PATH = '/api/events';
const BACK_OFF_MS = [1000, 5000, 15_000, 30_000] as const;
const LAST_BACK_OFF_MS = 30_000;

let isLive = false;
const watchers = new Set<() => void>();

function setLive(now: boolean): void {
  if (isLive === now) return;
  isLive = now;
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Whether changes are told as they happen; while they are not, screens have to ask. */
export const useLive = (): boolean => useSyncExternalStore(watch, () => isLive);

interface LiveHandlers {
  /** Something changed; where to read it. */
  onEvent: (event: LiveEvent) => void;
  /** Anything may have changed. */
  onReset: () => void;
  /** The server did not go on telling: the session or its rights may have changed. */
  onRefused: () => void;
}

/**
 * Hears what the server tells, from where it stopped however often it is cut.
 * @returns stops it
 */
export function startLive({ onEvent, onReset, onRefused }: LiveHandlers): () => void {
  let source: EventSource;
  let lastId: string | undefined;
  let refusals = 0;
  let cuts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const onOpen = (): void => {
    // whoever's rights have changed is cut as well, and comes back with others
    if (cuts > 0) onRefused();
    refusals = 0;
    cuts = 0;
    noteReached(true);
    setLive(true);
  };
  const onCut = (): void => {
    setLive(false);
    cuts += 1;
    if (source.readyState !== EventSource.CLOSED) {
      // the browser comes back by itself; the first cut may be the server's own wish
      if (cuts > 1) noteReached(false);
      return;
    }
    onRefused();
    timer = setTimeout(open, BACK_OFF_MS[refusals] ?? LAST_BACK_OFF_MS);
    refusals += 1;
  };
  function open(): void {
    source = new EventSource(withParams(PATH, { after: lastId }));
    source.addEventListener('open', onOpen);
    source.addEventListener('error', onCut);
    source.addEventListener(LIVE_RESET, (event: MessageEvent<string>) => {
      lastId = event.lastEventId;
      onReset();
    });
    for (const kind of LIVE_EVENTS) {
      source.addEventListener(kind, (event: MessageEvent<string>) => {
        lastId = event.lastEventId;
        onEvent(JSON.parse(event.data) as LiveEvent);
      });
    }
  }

  open();
  return () => {
    clearTimeout(timer);
    source.close();
    setLive(false);
  };
}
