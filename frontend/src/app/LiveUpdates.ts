import { LIVE_EVENTS, type LiveEventKind } from '@amends/shared/contract/live.js';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { startLive } from '../lib/live.js';
import { sessionQuery } from '../lib/session.js';

/** What has to be read again after each event. */
const STALE: Record<LiveEventKind, readonly string[]> = {
  request: ['approvals', 'team-today', 'team-budgets', 'desk'],
  settlement: ['approvals', 'team-today', 'team-budgets', 'desk', 'gesture', 'gestures'],
  pause: ['desk', 'policy', 'approvals'],
  policy: [
    'desk',
    'policy',
    'policy-draft',
    'policy-versions',
    'policy-reading',
    'policy-readers',
    'policy-is-published',
    'approvals',
  ],
  budget: ['desk', 'team-today', 'team-budgets', 'budget-plan', 'approvals'],
  choice: ['choice', 'desk', 'gestures'],
  outcome: ['gesture', 'gestures', 'team-today', 'insights', 'feedback', 'thanks'],
  voucher: ['gesture', 'gestures', 'vouchers', 'insights'],
  promise: ['promises', 'desk', 'gesture', 'team-today'],
  alarm: ['alarms', 'reconciliation'],
  flag: ['flags'],
};
/** Many events come at once; each list is read again once for all of them. */
const GATHER_MS = 100;

/** Keeps what is on the screen as the server has it, for as long as it stands there: for one person, by their session. */
export function LiveUpdates(): null {
  const client = useQueryClient();
  useEffect(() => {
    const stale = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readAgain = (kinds: readonly LiveEventKind[]): void => {
      for (const key of kinds.flatMap((kind) => STALE[kind])) stale.add(key);
      timer ??= setTimeout(() => {
        timer = undefined;
        for (const key of stale) void client.invalidateQueries({ queryKey: [key] });
        stale.clear();
      }, GATHER_MS);
    };
    const stop = startLive({
      onEvent: ({ kind }) => readAgain([kind]),
      onReset: () => readAgain(LIVE_EVENTS),
      onRefused: () => void client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client]);
  return null;
}
