import type { LocaleRequest, SessionAnswer, SignInRequest } from '@amends/shared/contract/session.js';
import type { Locale } from '@amends/shared/locale.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { enter } from '../../lib/session.js';

/**
 * Signs in; the session gate then opens the screen that was asked for. Never repeated by itself: attempts are counted.
 * @param chosen the language that was chosen for this; null = the person's own
 */
export function useSignIn(chosen: Locale | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (request: SignInRequest): Promise<SessionAnswer> => {
      const session = await api.post<SessionAnswer>('/api/session', request);
      if (chosen === null || chosen === session.locale) return session;
      return api.put<SessionAnswer>('/api/session/locale', { locale: chosen } satisfies LocaleRequest);
    },
    retry: false,
    onSuccess: (session) => enter(client, session),
  });
}
