import type { AuthoredOption, PolicyDraft } from '@amends/shared/contract/policy-draft.js';
import { policyFaults } from '@amends/shared/policy-faults.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useReducer } from 'react';
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

  const { mutate, mutateAsync, isPending, isError, error, variables } = useMutation({
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
    if (canSave && rested === options && !hasFailed) mutate({ options, revision, key: newKey() });
  }, [canSave, rested, options, revision, hasFailed, mutate]);

  const again = hasFailed && isPassing(error) ? variables : undefined;
  useEffect(() => {
    if (!again) return undefined;
    const timer = setTimeout(() => mutate(again), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [again, mutate]);

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
    saveAgain: () => variables && mutate(variables),
    /** @returns the revision that the server has once everything is saved */
    flush: async (): Promise<number> =>
      isUnsaved ? (await mutateAsync({ options, revision, key: newKey() })).revision : revision,
  };
}

export type Draft = ReturnType<typeof useDraft>;
