import type { Desk } from '@amends/shared/contract/desk.js';
import { CHOICE_OPTIONS_MAX } from '@amends/shared/limits.js';
import { useEffect, useRef } from 'react';
import { useAfterTexts } from '../../../locales/after-texts.js';
import { Section } from '../../../ui/Section.js';
import type { CaseView } from '../case-view.js';
import { offerRefusal } from '../first-marks.js';
import type { CaseActions } from '../use-case.js';
import { MarkCard } from './MarkCard.js';
import styles from './MarkFits.module.css';

interface MarkFitsProps {
  desk: Desk;
  actions: CaseActions;
  view: CaseView;
  marked: readonly string[];
}

/** The fits as a list to tick: two or three of them are what the customer chooses from. */
export function MarkFits({ desk, actions, view, marked }: MarkFitsProps) {
  const texts = useAfterTexts().choice;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // the button that led here is gone
    if (document.activeElement === document.body) list.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  const isFull = marked.length >= CHOICE_OPTIONS_MAX;
  const toggle = (id: string): void =>
    actions.mark(marked.includes(id) ? marked.filter((one) => one !== id) : [...marked, id]);
  return (
    <Section
      title={texts.mark}
      action={<output className={styles.count}>{texts.marked({ n: marked.length, most: CHOICE_OPTIONS_MAX })}</output>}
    >
      <ul ref={list} className={styles.list}>
        {view.fits.map((option, index) => (
          <MarkCard
            key={option.id}
            option={option}
            currency={desk.budget.currency}
            index={index}
            refusal={offerRefusal(desk, option)}
            isMarked={marked.includes(option.id)}
            isFull={isFull}
            onToggle={() => toggle(option.id)}
          />
        ))}
      </ul>
    </Section>
  );
}
