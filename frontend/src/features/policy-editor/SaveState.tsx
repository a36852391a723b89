import { Check, CircleDashed, RefreshCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { useErrorText } from '../../ui/ErrorNote.js';
import { useEditor } from './editor-context.js';
import styles from './SaveState.module.css';

type Look = 'saved' | 'saving' | 'kept' | 'failed';

const ICONS: Readonly<Record<Look, ReactNode>> = {
  saved: <Check aria-hidden />,
  saving: <RefreshCw aria-hidden />,
  kept: <CircleDashed aria-hidden />,
  failed: <TriangleAlert aria-hidden />,
};

/** Whether the server has what is written here, and if not, why and where it is safe. */
export function SaveState() {
  const texts = useOfficeTexts().policyEditor.save;
  const { department, draft, saved, isLocked } = useEditor();
  const format = useFormat(department.timeZone);
  const { detail } = useErrorText(draft.error);
  const gaps = new Set(draft.faults.map(({ field }) => field.split('.')[1])).size;

  const state = ((): [Look, string] | null => {
    if (isLocked) return null;
    if (draft.theirs) return ['kept', texts.choose];
    if (draft.error) return ['failed', `${texts.failed} ${detail}`];
    if (draft.isUnsaved && gaps > 0) return ['kept', texts.kept(gaps)];
    if (draft.isUnsaved) return ['saving', texts.saving];
    return saved.savedAt ? ['saved', texts.saved({ time: format.moment(saved.savedAt), by: saved.savedBy })] : null;
  })();
  return (
    <output className={styles.state} data-look={state?.[0]}>
      {state && ICONS[state[0]]}
      {state && <span>{state[1]}</span>}
      {draft.error !== null && !draft.theirs && (
        <Button variant="quiet" onClick={draft.saveAgain}>
          {texts.again}
        </Button>
      )}
    </output>
  );
}
