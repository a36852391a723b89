import type { Page } from '@amends/shared/contract/common.js';
import { GESTURE_STATES, type Gesture, type GestureState } from '@amends/shared/contract/gesture.js';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { api } from '../../lib/api.js';
import { useSession } from '../../lib/session.js';

const PAGE = 30;

/** My gestures in the state that the address names, newest first. */
export function useMyGestures() {
  const { employee } = useSession();
  const [params, setParams] = useSearchParams();
  const state = GESTURE_STATES.find((one) => one === params.get('state')) ?? null;
  const list = useInfiniteQuery({
    queryKey: ['gestures', employee.id, state],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Gesture>>(
        '/api/gestures',
        { employeeId: employee.id, state, limit: PAGE, cursor: pageParam },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
  return {
    state,
    setState: (next: GestureState | null) => setParams(next ? { state: next } : {}, { replace: true }),
    gestures: list.data?.pages.flatMap((page) => page.items) ?? [],
    list,
  };
}
