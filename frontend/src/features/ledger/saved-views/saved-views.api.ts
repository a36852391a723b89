import type { SavedView, SavedViewRequest, SavedViews } from '@amends/shared/contract/saved-view.js';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api.js';
import { useIntentionKey } from '../../../lib/intention.js';

const PATH = '/api/saved-views';
const KEY = ['saved-views'];

export function useSavedViews() {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => api.get<SavedViews>(PATH, {}, signal) });
}

/** Keeps a view; a second try is meant for the same one. */
export function useKeepView() {
  const client = useQueryClient();
  const keyOf = useIntentionKey();
  return useMutation({
    mutationFn: (body: SavedViewRequest) => api.put<SavedView>(`${PATH}/${keyOf(body)}`, body),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

export function useForgetView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete(`${PATH}/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
