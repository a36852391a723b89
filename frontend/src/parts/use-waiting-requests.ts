import type { Page } from '@amends/shared/contract/common.js';
import type { WaitingRequest } from '@amends/shared/contract/waiting-request.js';
import { PAGE_SIZE_MAX } from '@amends/shared/limits.js';
import { useQuery } from '@tanstack/react-query';
import { api } from '../lib/api.js';
import { useLive } from '../lib/live.js';
import { useCan } from '../lib/session.js';
import { useLocale } from '../locales/texts.js';

const ASK_MS = { live: 60_000, cut: 5_000 };

/** The requests that wait in this head's departments, oldest first; nobody else has any. */
export function useWaitingRequests() {
  const { locale } = useLocale();
  const isLive = useLive();
  return useQuery({
    queryKey: ['approvals', locale],
    queryFn: ({ signal }) =>
      api.get<Page<WaitingRequest>>('/api/approvals', { state: 'waiting', limit: PAGE_SIZE_MAX }, signal),
    enabled: useCan('gesture:approve'),
    refetchInterval: isLive ? ASK_MS.live : ASK_MS.cut,
    select: ({ items }) => items,
  });
}
