import type { AuthoredOption, PolicyDraft } from '@amends/shared/contract/policy-draft.js';
import { policyChanges } from '@amends/shared/policy-changes.js';
import { SESSION_PREFIX } from '../../lib/session.js';
import { forget, recall, remember } from '../../lib/storage.js';

/** What is being written, and the revision of the draft that it was written on. */
export interface DraftWork {
  options: readonly AuthoredOption[];
  revision: number;
  /** Whether the server has not got it yet. */
  isUnsaved: boolean;
  /** What somebody else saved meanwhile; nothing is sent until the person has chosen. */
  theirs: PolicyDraft | null;
}

export type WorkAction =
  | { type: 'edited'; change: (options: readonly AuthoredOption[]) => readonly AuthoredOption[] }
  /** The server has `sent`; what was written since is still unsaved. */
  | { type: 'saved'; sent: readonly AuthoredOption[]; revision: number }
  /** The draft as the server has it now. */
  | { type: 'heard'; draft: PolicyDraft; sent: readonly AuthoredOption[] | undefined }
  | { type: 'tookTheirs' }
  | { type: 'keptMine' };

export const workOf = ({ options, revision }: PolicyDraft): DraftWork => ({
  options,
  revision,
  isUnsaved: false,
  theirs: null,
});

const isSame = (a: readonly AuthoredOption[], b: readonly AuthoredOption[]): boolean =>
  policyChanges(a, b).length === 0;

function heard(work: DraftWork, draft: PolicyDraft, sent: readonly AuthoredOption[] | undefined): DraftWork {
  if (!work.isUnsaved || isSame(work.options, draft.options)) {
    return draft.revision === work.revision && isSame(work.options, draft.options) && !work.isUnsaved
      ? work
      : workOf(draft);
  }
  if (draft.revision === work.revision) return work;
  // a save whose answer was lost: what stands there is one's own
  if (sent && isSame(sent, draft.options)) return { ...work, revision: draft.revision };
  return { ...work, theirs: draft };
}

/** How the work goes on; nothing that somebody else saved is ever overwritten without a choice. */
export function workAfter(work: DraftWork, action: WorkAction): DraftWork {
  switch (action.type) {
    case 'edited':
      return { ...work, options: action.change(work.options), isUnsaved: true };
    case 'saved':
      return { ...work, revision: action.revision, isUnsaved: work.options !== action.sent };
    case 'heard':
      return heard(work, action.draft, action.sent);
    case 'tookTheirs':
      return work.theirs ? workOf(work.theirs) : work;
    default:
      return work.theirs ? { ...work, revision: work.theirs.revision, theirs: null } : work;
  }
}

const keyOf = (departmentId: string): string => `${SESSION_PREFIX}.policy-draft.${departmentId}`;

/** What this device keeps until the server has it, for a reload or a lost connection. */
export function keptWork(departmentId: string): DraftWork | null {
  const kept = recall(keyOf(departmentId)) as Pick<DraftWork, 'options' | 'revision'> | null;
  return kept && { ...kept, isUnsaved: true, theirs: null };
}

export function keepWork(departmentId: string, { options, revision, isUnsaved }: DraftWork): void {
  if (isUnsaved) remember(keyOf(departmentId), { options, revision });
  else forget(keyOf(departmentId));
}

/** Whether it may be changed: what waits for a date or a second yes has to be taken back first. */
export const isBeingWritten = ({ state }: PolicyDraft): boolean => state !== 'proposed' && state !== 'scheduled';
