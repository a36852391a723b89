import type { Desk } from '@amends/shared/contract/desk.js';
import type { Locale } from '@amends/shared/locale.js';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useLocale } from '../locales/texts.js';
import { api } from './api.js';
import { useLive } from './live.js';
import { SESSION_PREFIX, useSession } from './session.js';
import { recall, remember } from './storage.js';

const STALE_MS = 15_000;
const KEPT = `${SESSION_PREFIX}.desk`;

interface KeptDesk {
  employeeId: string;
  locale: Locale;
  desk: Desk;
}

/** The kept desk is drawn at once and refreshed behind; another person's or another language's is never drawn. */
function keptDesk(employeeId: string, locale: Locale): Desk | undefined {
  const kept = recall(KEPT) as KeptDesk | null;
  return kept?.employeeId === employeeId && kept.locale === locale ? kept.desk : undefined;
}

export const deskQuery = (employeeId: string, locale: Locale) =>
  queryOptions({
    queryKey: ['desk', employeeId, locale],
    queryFn: async ({ signal }) => {
      const desk = await api.get<Desk>('/api/desk', {}, signal);
      remember(KEPT, { employeeId, locale, desk } satisfies KeptDesk);
      return desk;
    },
    initialData: () => keptDesk(employeeId, locale),
    initialDataUpdatedAt: 0,
    staleTime: STALE_MS,
  });

/** All that the staff's screens draw; asked for again and again only while nobody tells what changes. */
export function useDesk() {
  const { employee } = useSession();
  const { locale } = useLocale();
  const isLive = useLive();
  return useQuery({ ...deskQuery(employee.id, locale), refetchInterval: isLive ? false : STALE_MS });
}
