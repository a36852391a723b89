import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isPassing, isProblem } from './problem.js';
import { leave } from './session.js';

const RETRIES = 2;

const retry = (failures: number, error: unknown): boolean => isPassing(error) && failures < RETRIES;

/** The cache of the server's answers. A session that ended anywhere ends everywhere. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown): void => {
    if (isProblem(error, 'not_signed_in')) leave(client);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { retry, staleTime: 10_000, networkMode: 'always' },
      mutations: { retry, networkMode: 'always' },
    },
  });
  return client;
}
