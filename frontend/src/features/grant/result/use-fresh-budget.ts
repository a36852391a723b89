import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

/** A request that was answered, a choice that ended or a gesture undone moves money: the desk is asked again. */
export function useFreshBudget(state: string | undefined): void {
  const client = useQueryClient();
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state) void client.invalidateQueries({ queryKey: ['desk'] });
    before.current = state;
  }, [client, state]);
}
