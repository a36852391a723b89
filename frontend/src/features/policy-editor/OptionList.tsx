import { activeOptions } from '@amends/shared/policy-rules.js';
import { useRef, useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useLocale } from '../../locales/texts.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { useEditor } from './editor-context.js';
import { withMoved } from './option-list.js';
import styles from './OptionList.module.css';
import { OptionRow } from './OptionRow.js';
import { useDragOrder } from './use-drag-order.js';

interface OptionListProps {
  openId: string | null;
  onOpen: (id: string | null) => void;
}

/** The active options in the order in which staff see them. */
export function OptionList({ openId, onOpen }: OptionListProps) {
  const texts = useOfficeTexts().policyEditor;
  const { locale } = useLocale();
  const { draft } = useEditor();
  const [told, setTold] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const options = activeOptions(draft.options);

  const move = (id: string, place: number): void => {
    const target = options[place];
    const moved = options.find((option) => option.id === id);
    if (!target || !moved) return;
    draft.edit((all) => withMoved(all, id, target.id));
    const title = moved.title[locale] || texts.untitled;
    setTold(texts.order.told({ title, place: place + 1, count: options.length }));
  };
  const { draggedId, startDrag } = useDragOrder(list, move);
  return (
    <>
      <ul ref={list} className={styles.list}>
        {options.map((option, place) => (
          <OptionRow
            key={option.id}
            option={option}
            place={place}
            count={options.length}
            isOpen={option.id === openId}
            isDragged={option.id === draggedId}
            onOpen={() => onOpen(option.id === openId ? null : option.id)}
            onOpenOther={onOpen}
            onMove={(to) => move(option.id, to)}
            onDrag={() => startDrag(option.id)}
          />
        ))}
      </ul>
      <VisuallyHidden as="output">{told}</VisuallyHidden>
    </>
  );
}
