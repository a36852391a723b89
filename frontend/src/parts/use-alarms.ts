import type { AlarmsAnswer } from '@amends/shared/contract/control.js';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../lib/api.js';
import { useLocale } from '../locales/texts.js';

/** The ledger is looked at in the background; whoever watches sees each look. */
const WATCH_MS = 30_000;
/** While everything is being looked at. */
const LOOKING_MS = 1_500;

/** What does not hold, what is frozen, and when it was last looked. @param all with those that were resolved */
export function useAlarms(all: boolean) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['alarms', locale, all],
    queryFn: ({ signal }) => api.get<AlarmsAnswer>('/api/finance/alarms', { all: String(all) }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.underWay ? LOOKING_MS : WATCH_MS),
  });
}
