import { activeOptions } from '@amends/shared/policy-rules.js';
import { Eye } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { DepartmentSelect } from '../../parts/DepartmentSelect.js';
import { Page } from '../../ui/Page.js';
import { ArchivedOptions } from './ArchivedOptions.js';
import { ChangesPanel } from './ChangesPanel.js';
import { Conflict } from './Conflict.js';
import { CountBar } from './CountBar.js';
import { CoveragePanel } from './CoveragePanel.js';
import { DraftLead } from './DraftLead.js';
import { type Editor, EditorContext } from './editor-context.js';
import { FirstRun } from './FirstRun.js';
import { newOption, withChanged } from './option-list.js';
import { OptionList } from './OptionList.js';
import styles from './PolicyEditor.module.css';
import { Preview } from './Preview.js';
import { PublishBar } from './PublishBar.js';
import { ReadersPanel } from './ReadersPanel.js';
import { useDraft } from './use-draft.js';
import { Waiting } from './Waiting.js';
import { isBeingWritten } from './draft-work.js';

type PolicyEditorProps = Pick<Editor, 'department' | 'categories' | 'saved' | 'inForce' | 'published'> & {
  categoryIds: ReadonlySet<string>;
};

const BESIDE = '(width >= 75rem)';

/** The draft, what it covers and changes, and the way into force. */
export function PolicyEditor({ categoryIds, ...loaded }: PolicyEditorProps) {
  const texts = useOfficeTexts().policyEditor;
  const { department, saved } = loaded;
  const draft = useDraft(department.id, saved, categoryIds);
  const [params] = useSearchParams();
  const [openId, setOpenId] = useState(params.get('option'));
  useEffect(() => {
    // a link to one option leads to it, not to the head of the list
    document.querySelector('[data-id][data-open="true"]')?.scrollIntoView();
  }, []);
  const [isPreviewed, setIsPreviewed] = useState(false);
  const [showsGaps, setShowsGaps] = useState(false);
  const isBeside = useMedia(BESIDE);
  const { edit } = draft;

  const editor = useMemo<Editor>(
    () => ({
      ...loaded,
      draft,
      showsGaps,
      isLocked: !isBeingWritten(saved),
      change: (id, patch) => edit((options) => withChanged(options, id, patch)),
    }),
    [loaded, draft, showsGaps, saved, edit],
  );
  const add = (kind: Parameters<typeof newOption>[0]): void => {
    const option = newOption(kind);
    edit((options) => [...options, option]);
    setOpenId(option.id);
  };
  const preview = (
    <Button icon={<Eye />} aria-pressed={isPreviewed} onClick={() => setIsPreviewed(!isPreviewed)}>
      {texts.preview.button}
    </Button>
  );
  return (
    <EditorContext value={editor}>
      <Page
        title={texts.title}
        lead={<DraftLead />}
        actions={<PublishBar extra={preview} onRefused={() => setShowsGaps(true)} />}
      >
        <DepartmentSelect />
        <Waiting />
        <Conflict />
        <div className={styles.columns}>
          <div className={styles.list}>
            <CountBar onAdd={add} />
            {activeOptions(draft.options).length === 0 ? (
              <FirstRun onAdd={add} />
            ) : (
              <OptionList openId={openId} onOpen={setOpenId} />
            )}
            <ArchivedOptions />
          </div>
          <aside className={styles.side} aria-label={texts.side}>
            {isPreviewed && isBeside && <Preview />}
            <CoveragePanel />
            <ChangesPanel />
            <ReadersPanel />
          </aside>
        </div>
        {isPreviewed && !isBeside && (
          <Dialog title={texts.preview.title} onClose={() => setIsPreviewed(false)}>
            <Preview />
          </Dialog>
        )}
      </Page>
    </EditorContext>
  );
}
