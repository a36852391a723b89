import type { SessionAnswer, SignInRequest } from '@amends/shared/contract/session.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { enter } from '../../lib/session.js';

/** Signs in; the session gate then opens the screen that was asked for. Never repeated by itself: attempts are counted. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: SignInRequest) => api.post<SessionAnswer>('/api/session', request),
    retry: false,
    onSuccess: (session) => enter(client, session),
  });
}
