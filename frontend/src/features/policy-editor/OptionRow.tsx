import { GripVertical, Pause } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useLocale } from '../../locales/texts.js';
import { OptionIcon } from '../../parts/OptionIcon.js';
import { costInWords } from '../../parts/words-of-change.js';
import { Button } from '../../ui/Button.js';
import { Tag } from '../../ui/Tag.js';
import { useEditor } from './editor-context.js';
import { GapsTag } from './GapsTag.js';
import { OptionForm } from './OptionForm.js';
import type { OptionRowProps } from './option-props.js';
import styles from './OptionRow.module.css';
import { PauseButton } from './PauseButton.js';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** One option in a line; *Edit* opens all its fields beneath. */
export function OptionRow(props: OptionRowProps) {
  const { option, place, isDragged, onOpen, onMove, onDrag } = props;
  const texts = useOfficeTexts();
  const { locale } = useLocale();
  const format = useFormat();
  const { department, categories, inForce, isLocked } = useEditor();
  const isOpen = props.isOpen && !isLocked;
  const { policyEditor, gesture } = texts;
  const { currency } = department;
  const title = option.title[locale] || policyEditor.untitled;
  const isPaused = inForce?.options.some(({ id, paused }) => id === option.id && paused);
  const facts = [
    gesture.kinds[option.kind],
    texts.policy.restores(gesture.losses[option.restores]).toLowerCase(),
    policyEditor.reasons(option.categoryIds.length),
    option.minSeverity > 1 && policyEditor.fromSeverity(option.minSeverity),
  ].filter(Boolean);
  const moveByKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(place + step);
  };
  return (
    <li className={styles.option} data-id={option.id} data-open={isOpen} data-dragged={isDragged}>
      <div className={styles.row}>
        {!isLocked && (
          <button
            type="button"
            className={styles.grip}
            aria-label={policyEditor.order.handle(title)}
            title={policyEditor.order.hint}
            onKeyDown={moveByKey}
            onPointerDown={(event) => event.button === 0 && onDrag()}
          >
            <GripVertical aria-hidden />
          </button>
        )}
        <OptionIcon kind={option.kind} />
        <div className={styles.what}>
          <h2>{title}</h2>
          <p>{facts.join(' · ')}</p>
        </div>
        <p className={styles.cost}>
          <b>{costInWords(option.amount, { texts, format, currency, categories })}</b>
          <span>{texts.grant.fits.worth(format.money(option.perceivedValueMinor, currency))}</span>
        </p>
        <p className={styles.limit}>
          {isPaused && (
            <Tag tone="low" icon={<Pause aria-hidden />}>
              {policyEditor.pause.tag}
            </Tag>
          )}
          <GapsTag option={option} />
          <span>
            {option.perCustomer90Days === null ? texts.policy.noLimit : policyEditor.perGuest(option.perCustomer90Days)}
          </span>
        </p>
        <div className={styles.buttons}>
          <PauseButton optionId={option.id} title={title} isPaused={isPaused === true} />
          {!isLocked && (
            <Button variant={isOpen ? 'primary' : 'secondary'} aria-expanded={isOpen} onClick={onOpen}>
              {isOpen ? policyEditor.done : policyEditor.edit}
            </Button>
          )}
        </div>
      </div>
      {isOpen && <OptionForm {...props} />}
    </li>
  );
}
