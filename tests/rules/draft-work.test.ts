import type { PolicyDraft } from '@amends/shared/contract/policy-draft.js';
import { type DraftWork, workAfter, workOf } from '../../frontend/src/features/policy-editor/draft-work.js';
import { authoredOptions } from '../support/authored.js';

const options = authoredOptions(5);

const aDraft = (about: Partial<PolicyDraft> = {}): PolicyDraft => ({
  id: null,
  version: 3,
  state: 'draft',
  publishedAt: null,
  publishedBy: null,
  effectiveFrom: null,
  supersededAt: null,
  optionCount: 5,
  options,
  revision: 1,
  savedBy: 'Elena Markova',
  savedAt: '2026-11-22T12:00:00Z',
  ...about,
});

const edited = (work: DraftWork): DraftWork => workAfter(work, { type: 'edited', change: (all) => all.toReversed() });
const theirs = aDraft({ revision: 2, options: options.slice(1) });

describe('the work on a draft', () => {
  it('is unsaved from the first edit until the server has exactly that', () => {
    const work = edited(workOf(aDraft()));
    expect(work.isUnsaved).toBe(true);
    const saved = workAfter(work, { type: 'saved', sent: work.options, revision: 2 });
    expect(saved).toEqual({ options: work.options, revision: 2, isUnsaved: false, theirs: null });
    expect(workAfter(edited(work), { type: 'saved', sent: work.options, revision: 2 }).isUnsaved).toBe(true);
  });

  it('takes over what others saved while nothing of its own is unsaved', () => {
    expect(workAfter(workOf(aDraft()), { type: 'heard', draft: theirs, sent: undefined })).toEqual(workOf(theirs));
  });

  it('waits for a choice where both have changed something', () => {
    const work = workAfter(edited(workOf(aDraft())), { type: 'heard', draft: theirs, sent: undefined });
    expect(work.theirs).toBe(theirs);
    expect(workAfter(work, { type: 'tookTheirs' })).toEqual(workOf(theirs));
    const kept = workAfter(work, { type: 'keptMine' });
    expect(kept).toEqual({ options: work.options, revision: 2, isUnsaved: true, theirs: null });
  });

  it('knows its own save again when only the answer was lost', () => {
    const sent = edited(workOf(aDraft()));
    const further = workAfter(sent, { type: 'edited', change: (all) => all.slice(1) });
    const own = aDraft({ revision: 2, options: [...sent.options] });
    const work = workAfter(further, { type: 'heard', draft: own, sent: sent.options });
    expect(work).toEqual({ ...further, revision: 2 });
  });

  it('has nothing to choose where both say the same', () => {
    const work = edited(workOf(aDraft()));
    const same = aDraft({ revision: 2, options: [...work.options] });
    expect(workAfter(work, { type: 'heard', draft: same, sent: undefined })).toEqual(workOf(same));
  });
});
