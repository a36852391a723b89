import type { Page } from '@amends/shared/contract/common.js';
import type { Desk } from '@amends/shared/contract/desk.js';
import type { Gesture, GestureAnswer } from '@amends/shared/contract/gesture.js';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';

const replace = (gestures: readonly Gesture[], next: Gesture): Gesture[] =>
  gestures.map((gesture) => (gesture.id === next.id ? next : gesture));

/** Shows the changed gesture on every screen that has it. */
export function showGesture(client: QueryClient, gesture: Gesture): void {
  client.setQueryData(['gesture', gesture.id], gesture);
  client.setQueriesData<Desk>(
    { queryKey: ['desk'] },
    (desk) => desk && { ...desk, recent: replace(desk.recent, gesture) },
  );
  client.setQueriesData<InfiniteData<Page<Gesture>>>(
    { queryKey: ['gestures'] },
    (data) => data && { ...data, pages: data.pages.map((page) => ({ ...page, items: replace(page.items, gesture) })) },
  );
}

/** Takes over what the server said about a grant: the budget changes by its answer only. */
export function showAnswer(client: QueryClient, { gesture, budget }: GestureAnswer): void {
  client.setQueriesData<Desk>({ queryKey: ['desk'] }, (desk) => {
    if (!desk) return desk;
    const others = desk.recent.filter((one) => one.id !== gesture.id);
    return { ...desk, budget, recent: [gesture, ...others] };
  });
  client.setQueryData(['gesture', gesture.id], gesture);
  void client.invalidateQueries({ queryKey: ['gestures'] });
}

/** After a change whose effects reach beyond the gesture: money, codes, lists. */
export function refreshGestures(client: QueryClient): void {
  for (const key of ['desk', 'gestures', 'gesture']) void client.invalidateQueries({ queryKey: [key] });
}
