import type { Page } from '@amends/shared/contract/common.js';
import type {
  SealHead,
  SealList,
  SealNowAnswer,
  Verification,
  VerificationRequest,
} from '@amends/shared/contract/seal.js';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useIntentionKey } from '../../lib/intention.js';
import { useLocale } from '../../locales/texts.js';

const SEALS = '/api/ledger/seals';
const VERIFICATION = '/api/ledger/verification';
const noCursor: string | null = null;
/** The server seals every minute; a look now and then is enough. */
const LOOK_MS = 30_000;
const FOLLOW_MS = 500;
const EARLIER = 10;

/** Signed heads, newest first, with what is not sealed yet and the key. */
export function useSeals() {
  return useInfiniteQuery({
    queryKey: ['seals'],
    queryFn: ({ pageParam, signal }) => api.get<SealList>(SEALS, { cursor: pageParam }, signal),
    initialPageParam: noCursor,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: LOOK_MS,
  });
}

export function useSealNow() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<SealNowAnswer>(SEALS, {}),
    onSettled: () => client.invalidateQueries({ queryKey: ['seals'] }),
  });
}

const listKey = (locale: string) => ['verification', 'list', locale];

/** The newest verifications; the first of them is followed while it runs. */
export function useVerifications() {
  const { locale } = useLocale();
  return useQuery({
    queryKey: listKey(locale),
    queryFn: ({ signal }) => api.get<Page<Verification>>(VERIFICATION, { limit: EARLIER }, signal),
    select: (page) => page.items,
    refetchInterval: ({ state }) => (state.data?.items[0]?.state === 'running' ? FOLLOW_MS : false),
  });
}

/** Begins a verification, or joins the one under way; the answer becomes the first of the list at once. */
export function useVerify() {
  const client = useQueryClient();
  const { locale } = useLocale();
  const keyOf = useIntentionKey();
  return useMutation({
    mutationFn: (head: Pick<SealHead, 'number' | 'head'> | null) => {
      const body: VerificationRequest = head ? { head } : {};
      return api.post<Verification>(VERIFICATION, body, keyOf({ body, at: Date.now() }));
    },
    onSuccess: (begun) =>
      client.setQueryData<Page<Verification>>(listKey(locale), (now) => ({
        items: [begun, ...(now?.items ?? []).filter(({ id }) => id !== begun.id)],
        nextCursor: now?.nextCursor ?? null,
      })),
    onSettled: () => client.invalidateQueries({ queryKey: ['verification'] }),
  });
}

export function useCancelVerification() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.post<Verification>(`${VERIFICATION}/${id}/cancellation`, {}),
    onSettled: () => client.invalidateQueries({ queryKey: ['verification'] }),
  });
}

/** The program that checks a proof without Amends, and a proof of the whole ledger. */
export const VERIFIER_HREF = '/api/ledger/verifier';
export const PROOF_HREF = '/api/ledger/export?format=proof';
