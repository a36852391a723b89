import type { PublicationAnswer } from '@amends/shared/contract/policy-draft.js';
import { policyChanges } from '@amends/shared/policy-changes.js';
import { activeOptions, isPublishableCount } from '@amends/shared/policy-rules.js';
import { problemDetail } from '@amends/shared/problem-texts.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, newKey } from '../../lib/api.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useLocale } from '../../locales/texts.js';
import { type Editor, useEditor } from './editor-context.js';
import { policyPath, refreshPolicy } from './policy-editor.api.js';

/** How many options still have a gap. */
const unfinished = ({ draft }: Editor): number => new Set(draft.faults.map(({ field }) => field.split('.')[1])).size;

/** Brings the draft into force, at once or from a day or moment on; refuses with a sentence what cannot be. */
export function usePublish(onRefused: () => void, onDone: (answer: PublicationAnswer) => void) {
  const texts = useOfficeTexts().policyEditor.publish;
  const { locale } = useLocale();
  const client = useQueryClient();
  const editor = useEditor();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { draft, department, published } = editor;

  const whyNot = (): string | null => {
    const count = activeOptions(draft.options).length;
    if (draft.theirs) return texts.chooseFirst;
    if (!isPublishableCount(count)) return problemDetail('policy_needs_5_to_10_options', { count }, locale);
    if (draft.faults.length > 0) return texts.unfinished(unfinished(editor));
    if (published && policyChanges(published.options, draft.options).length === 0) {
      return texts.nothingNew(published.version);
    }
    return null;
  };
  const mutation = useMutation({
    mutationFn: async ({ from, key }: { from: string | undefined; key: string }) => {
      const revision = await draft.flush();
      return api.put<PublicationAnswer>(
        `${policyPath(department.id)}/publication`,
        { revision, ...(from !== undefined && { from }) },
        key,
      );
    },
    retry: false,
    onSuccess: onDone,
    onSettled: () => refreshPolicy(client, department.id),
  });
  /** @returns whether nothing stands in the way */
  const check = (): boolean => {
    const reason = whyNot();
    setRefusal(reason);
    if (reason !== null) onRefused();
    return reason === null;
  };
  return {
    check,
    publish: (from?: string) => check() && mutation.mutate({ from, key: newKey() }),
    refusal,
    error: mutation.error,
    isPending: mutation.isPending,
  };
}
