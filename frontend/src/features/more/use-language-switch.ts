import type { LocaleRequest, SessionAnswer } from '@amends/shared/contract/session.js';
import type { Locale } from '@amends/shared/locale.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { sessionQuery } from '../../lib/session.js';
import { useLocale } from '../../locales/texts.js';

/** Changes the language of the person and of everything that the server writes for them. */
export function useLanguageSwitch() {
  const client = useQueryClient();
  const { locale, setLocale } = useLocale();
  const change = useMutation({
    mutationFn: (next: Locale) => api.put('/api/session/locale', { locale: next } satisfies LocaleRequest),
    onMutate: (next) => {
      setLocale(next);
      client.setQueryData<SessionAnswer | null>(
        sessionQuery.queryKey,
        (session) => session && { ...session, locale: next },
      );
    },
    onSettled: () => client.invalidateQueries(),
  });
  return { locale, switchTo: (next: Locale) => change.mutate(next) };
}
