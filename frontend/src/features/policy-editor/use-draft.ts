import type { AuthoredOption, PolicyDraft } from '@amends/shared/contract/policy-draft.js';
import { policyFaults } from '@amends/shared/policy-faults.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { api, newKey } from '../../lib/api.js';
import { isPassing, isProblem } from '../../lib/problem.js';
import { useDebounced } from '../../lib/use-debounced.js';
import { isBeingWritten, keepWork, keptWork, workAfter, workOf } from './draft-work.js';
import { draftQuery, policyPath, refreshPolicy } from './policy-editor.api.js';

const REST_MS = 700;
const AGAIN_MS = 5_000;

interface Save {
  options: readonly AuthoredOption[];
  revision: number;
  /** The same for every try, so that a lost answer is not a second save. */
  key: string;
}

/**
 * The draft as it is being written: kept on the device at once, saved once the typing rests and every field is filled.
 * @param loaded what the server has
 * @param categoryIds the categories that exist
 */
export function useDraft(departmentId: string, loaded: PolicyDraft, categoryIds: ReadonlySet<string>) {
  const client = useQueryClient();
  const [work, dispatch] = useReducer(workAfter, null, () => keptWork(departmentId) ?? workOf(loaded));
  const { options, revision, isUnsaved, theirs } = work;
  const faults = useMemo(() => policyFaults(options, categoryIds), [options, categoryIds]);
  const { queryKey } = draftQuery(departmentId);

  const { mutateAsync, isPending, isError, error, variables } = useMutation({
    mutationFn: ({ key, ...body }: Save) => api.put<PolicyDraft>(`${policyPath(departmentId)}/draft`, body, key),
    onSuccess: (draft, sent) => {
      dispatch({ type: 'saved', sent: sent.options, revision: draft.revision });
      client.setQueryData(queryKey, draft);
    },
    onError: async (problem) => {
      if (isProblem(problem, 'draft_changed') || isProblem(problem, 'draft_not_open')) {
        await refreshPolicy(client, departmentId);
      }
    },
  });
  const inFlight = useRef<Promise<PolicyDraft> | null>(null);
  const send = useCallback(
    (save: Save): Promise<PolicyDraft> => {
      inFlight.current = mutateAsync(save);
      return inFlight.current;
    },
    [mutateAsync],
  );
  /** What fails is told by the state of the save. */
  const sendQuietly = useCallback((save: Save) => void send(save).catch(() => undefined), [send]);
  const sent = variables?.options;
  const isOpen = isBeingWritten(loaded);

  useEffect(() => keepWork(departmentId, work), [departmentId, work]);
  useEffect(() => {
    if (!isPending) dispatch({ type: 'heard', draft: loaded, sent });
  }, [loaded, isPending, sent]);

  const rested = useDebounced(options, REST_MS);
  const canSave = isUnsaved && !theirs && isOpen && !isPending && faults.length === 0;
  const hasFailed = isError && sent === options && variables.revision === revision;
  useEffect(() => {
    if (canSave && rested === options && !hasFailed) sendQuietly({ options, revision, key: newKey() });
  }, [canSave, rested, options, revision, hasFailed, sendQuietly]);

  const again = hasFailed && isPassing(error) ? variables : undefined;
  useEffect(() => {
    if (!again) return undefined;
    const timer = setTimeout(() => sendQuietly(again), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [again, sendQuietly]);

  const edit = useCallback(
    (change: (options: readonly AuthoredOption[]) => readonly AuthoredOption[]) => dispatch({ type: 'edited', change }),
    [],
  );
  return {
    options,
    faults,
    edit,
    theirs,
    takeTheirs: () => dispatch({ type: 'tookTheirs' }),
    keepMine: () => dispatch({ type: 'keptMine' }),
    isUnsaved,
    isSaving: isPending,
    /** Why the last save failed; null while it has not. */
    error: hasFailed ? error : null,
    saveAgain: () => variables && sendQuietly(variables),
    /** @returns the revision that the server has once everything is saved */
    flush: async (): Promise<number> => {
      if (!isUnsaved) return revision;
      const going = isPending ? await inFlight.current : null;
      if (going && sent === options) return going.revision;
      return (await send({ options, revision: going?.revision ?? revision, key: newKey() })).revision;
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;
