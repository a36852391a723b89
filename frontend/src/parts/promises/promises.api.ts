import type { Page } from '@amends/shared/contract/common.js';
import type { Desk } from '@amends/shared/contract/desk.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import type {
  CustomerPromise,
  HandOverRequest,
  PromiseRequest,
  PromiseResultRequest,
} from '@amends/shared/contract/promise.js';
import { type InfiniteData, type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';

const replace = (promises: readonly CustomerPromise[], next: CustomerPromise): CustomerPromise[] =>
  promises.map((promise) => (promise.id === next.id ? next : promise));

/** Shows the changed promise wherever it stands now, and asks where it may have come or gone. */
function showPromise(client: QueryClient, next: CustomerPromise): void {
  client.setQueriesData<Desk>(
    { queryKey: ['desk'] },
    (desk) => desk && { ...desk, promises: replace(desk.promises, next) },
  );
  client.setQueriesData<InfiniteData<Page<CustomerPromise>>>(
    { queryKey: ['promises'] },
    (data) =>
      data?.pages && { ...data, pages: data.pages.map((page) => ({ ...page, items: replace(page.items, next) })) },
  );
  client.setQueryData<Gesture>(
    ['gesture', next.gestureId],
    (gesture) => gesture?.promises && { ...gesture, promises: replace(gesture.promises, next) },
  );
  askAgain(client);
}

function askAgain(client: QueryClient): void {
  for (const key of ['promises', 'desk', 'gesture']) void client.invalidateQueries({ queryKey: [key] });
}

interface Intended<Body> {
  key: string;
  body: Body;
}

/** One act on a promise; somebody else may have been faster, so a refusal asks for the truth. */
function useAct<Body>(path: string, onDone: (promise: CustomerPromise) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, body }: Intended<Body>) => api.post<CustomerPromise>(path, body, key),
    onSuccess: (promise) => {
      showPromise(client, promise);
      onDone(promise);
    },
    onError: () => askAgain(client),
  });
}

export const useMakePromise = (gestureId: string, onDone: (promise: CustomerPromise) => void) =>
  useAct<PromiseRequest>(`/api/gestures/${gestureId}/promises`, onDone);

export const useResult = (id: string, onDone: (promise: CustomerPromise) => void) =>
  useAct<PromiseResultRequest>(`/api/promises/${id}/result`, onDone);

export const useHandOver = (id: string, onDone: (promise: CustomerPromise) => void) =>
  useAct<HandOverRequest>(`/api/promises/${id}/hand-over`, onDone);

/** The new owner says that they have it. */
export const useReceipt = (id: string) => useAct<Record<string, never>>(`/api/promises/${id}/receipt`, () => undefined);
