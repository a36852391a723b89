import type { Choice, ChoiceAnswer, OfferChoiceRequest } from '@amends/shared/contract/choice.js';
import type { Desk } from '@amends/shared/contract/desk.js';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api.js';
import { useLive } from '../../../lib/live.js';

const ASK_MS = { live: 15_000, cut: 2000 };

/** Takes over what the server said about a choice and the budget that it reserves from. */
function show(client: QueryClient, { choice, budget }: ChoiceAnswer): void {
  client.setQueryData(['choice', choice.id], choice);
  client.setQueriesData<Desk>({ queryKey: ['desk'] }, (desk) => desk && { ...desk, budget });
}

/** One choice, told as it changes and asked for while nobody tells. */
export function useChoice(id: string) {
  const isLive = useLive();
  return useQuery({
    queryKey: ['choice', id],
    queryFn: ({ signal }) => api.get<Choice>(`/api/choices/${id}`, {}, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'open' ? ASK_MS[isLive ? 'live' : 'cut'] : false),
  });
}

interface Offer {
  key: string;
  body: OfferChoiceRequest;
}

export function useOffer(onOffered: (choiceId: string) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, body }: Offer) => api.post<ChoiceAnswer>('/api/choices', body, key),
    onSuccess: (answer) => {
      show(client, answer);
      onOffered(answer.choice.id);
    },
  });
}

export function useWithdrawal(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) => api.post<ChoiceAnswer>(`/api/choices/${id}/withdrawal`, {}, key),
    onSuccess: (answer) => show(client, answer),
    // the customer may have been faster
    onError: () => void client.invalidateQueries({ queryKey: ['choice', id] }),
  });
}

interface Pick {
  key: string;
  optionId: string;
}

/** The customer's pick on staff's device. The same option keeps its key, so that a second tap gives nothing twice. */
export function usePick(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, optionId }: Pick) => api.post<ChoiceAnswer>(`/api/choices/${id}/pick`, { optionId }, key),
    onSuccess: (answer) => {
      show(client, answer);
      void client.invalidateQueries({ queryKey: ['gestures'] });
    },
    onError: () => void client.invalidateQueries({ queryKey: ['choice', id] }),
  });
}
