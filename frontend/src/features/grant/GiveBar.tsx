import type { Desk } from '@amends/shared/contract/desk.js';
import { CHOICE_OPTIONS_MIN } from '@amends/shared/limits.js';
import { canRequestApproval } from '@amends/shared/refusals.js';
import type { RefObject } from 'react';
import { useFormat } from '../../lib/format.js';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import type { CaseView } from './case-view.js';
import styles from './GiveBar.module.css';
import { firstMarks } from './first-marks.js';

interface GiveBarProps {
  desk: Desk;
  view: CaseView;
  hasCustomer: boolean;
  onGive: (ask: boolean) => void;
  onLetChoose: (marked: readonly string[]) => void;
  giveRef: RefObject<HTMLButtonElement | null>;
}

/** At the thumb: what is still to choose, in words, and once nothing is, *Give* with the amount. */
export function GiveBar({ desk, view, hasCustomer, onGive, onLetChoose, giveRef }: GiveBarProps) {
  const texts = useTexts().grant;
  const format = useFormat();
  const { category, isHeld, option, open, blocked, amountMinor } = view;
  const amount = format.money(amountMinor, desk.budget.currency);

  const missing = (): string | null => {
    if (!category) return texts.chooseFirst;
    if (isHeld) return texts.emergency.title;
    if (!option) return texts.chooseOption;
    if (open?.code === 'customer_required') return texts.whoFirst;
    return open || (blocked && !canRequestApproval(blocked)) ? texts.amount.check : null;
  };
  const hint = missing();
  const marks = firstMarks(desk, view, hasCustomer);
  return (
    <div className={styles.bar}>
      {marks.length >= CHOICE_OPTIONS_MIN && (
        <Button size="l" className={styles.choose} onClick={() => onLetChoose(marks)}>
          {texts.letThemChoose}
        </Button>
      )}
      {hint === null ? (
        <Button
          ref={giveRef}
          variant="primary"
          size="l"
          className={styles.give}
          onClick={() => onGive(blocked !== null)}
        >
          {blocked ? texts.ask(amount) : texts.giveAmount(amount)}
        </Button>
      ) : (
        <output className={styles.hint}>{hint}</output>
      )}
    </div>
  );
}
