import { Archive, ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { useEditor } from './editor-context.js';
import { withCopy, without } from './option-list.js';
import styles from './OptionForm.module.css';
import type { OptionRowProps } from './option-props.js';

/** Its place in the list without dragging, a copy of it, and the archive; what was never published simply goes. */
export function OptionActions({ option, place, count, onMove, onOpenOther }: OptionRowProps) {
  const texts = useOfficeTexts().policyEditor;
  const { draft, published, change } = useEditor();
  const wasPublished = published?.options.some(({ id }) => id === option.id);
  return (
    <div className={styles.actions}>
      <Button variant="quiet" icon={<ArrowUp />} disabled={place === 0} onClick={() => onMove(place - 1)}>
        {texts.order.up}
      </Button>
      <Button variant="quiet" icon={<ArrowDown />} disabled={place === count - 1} onClick={() => onMove(place + 1)}>
        {texts.order.down}
      </Button>
      <Button
        variant="quiet"
        icon={<Copy />}
        onClick={() => {
          const id = crypto.randomUUID();
          draft.edit((options) => withCopy(options, option.id, id));
          onOpenOther(id);
        }}
      >
        {texts.duplicate}
      </Button>
      {wasPublished ? (
        <Button variant="quiet" icon={<Archive />} onClick={() => change(option.id, { archived: true })}>
          {texts.archive.button}
        </Button>
      ) : (
        <Button variant="quiet" icon={<Trash2 />} onClick={() => draft.edit((options) => without(options, option.id))}>
          {texts.remove}
        </Button>
      )}
    </div>
  );
}
