import type { Department } from '@amends/shared/contract/department.js';
import type { Category, PublishedPolicy } from '@amends/shared/contract/policy.js';
import type { AuthoredOption, AuthoredPolicy, PolicyDraft } from '@amends/shared/contract/policy-draft.js';
import { createContext, use } from 'react';
import type { Draft } from './use-draft.js';

export interface Editor {
  department: Department;
  categories: readonly Category[];
  /** What is being written. */
  draft: Draft;
  /** What the server says about it. */
  saved: PolicyDraft;
  /** What staff may give now, and what of it is paused; null = nothing was ever published. */
  inForce: PublishedPolicy | null;
  /** The same version in full; null until something is published. */
  published: AuthoredPolicy | null;
  /** Waits for its date or its second yes. */
  isLocked: boolean;
  /** After a refusal every gap is shown, also where nobody has been yet. */
  showsGaps: boolean;
  change: (id: string, patch: Partial<AuthoredOption>) => void;
}

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error('This belongs inside the policy editor');
  return editor;
}
