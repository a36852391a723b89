import { POLICY_OPTIONS_MAX, POLICY_OPTIONS_MIN } from '@amends/shared/limits.js';
import { activeOptions, isPublishableCount } from '@amends/shared/policy-rules.js';
import type { OptionKind } from '@amends/shared/contract/policy.js';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import styles from './CountBar.module.css';
import { useEditor } from './editor-context.js';
import { KindPicker } from './KindPicker.js';

const PIPS = Array.from({ length: POLICY_OPTIONS_MAX }, (_, index) => index);

/** How many options are active against 5 to 10; stays in sight while the list scrolls. */
export function CountBar({ onAdd }: { onAdd: (kind: OptionKind) => void }) {
  const texts = useOfficeTexts().policyEditor;
  const { draft, isLocked } = useEditor();
  const [isAdding, setIsAdding] = useState(false);
  const count = activeOptions(draft.options).length;
  const words = texts.count({ count, min: POLICY_OPTIONS_MIN, max: POLICY_OPTIONS_MAX });
  return (
    <div className={styles.bar} data-fits={isPublishableCount(count)}>
      <span className={styles.pips} aria-hidden>
        {PIPS.map((pip) => (
          <i key={pip} data-on={pip < count} data-needed={pip < POLICY_OPTIONS_MIN} />
        ))}
      </span>
      <output className={styles.words}>
        <b>{words.active}</b> {words.of}
      </output>
      {!isLocked && (
        <Button icon={<Plus />} className={styles.add} onClick={() => setIsAdding(true)}>
          {texts.add.button}
        </Button>
      )}
      {isAdding && (
        <Dialog title={texts.add.title} onClose={() => setIsAdding(false)}>
          <KindPicker
            onPick={(kind) => {
              setIsAdding(false);
              onAdd(kind);
            }}
          />
        </Dialog>
      )}
    </div>
  );
}
