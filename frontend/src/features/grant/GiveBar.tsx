import type { Desk } from '@amends/shared/contract/desk.js';
import type { Option } from '@amends/shared/contract/policy.js';
import { canRequestApproval } from '@amends/shared/refusals.js';
import { type RefObject, useState } from 'react';
import { useFormat } from '../../lib/format.js';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import type { CaseView } from './case-view.js';
import styles from './GiveBar.module.css';
import { LetThemChoose } from './LetThemChoose.js';

interface GiveBarProps {
  desk: Desk;
  view: CaseView;
  onGive: (ask: boolean) => void;
  onChoose: (option: Option) => void;
  giveRef: RefObject<HTMLButtonElement | null>;
}

/** At the thumb: what is still to choose, in words, and once nothing is, *Give* with the amount. */
export function GiveBar({ desk, view, onGive, onChoose, giveRef }: GiveBarProps) {
  const texts = useTexts().grant;
  const format = useFormat();
  const [theyChoose, setTheyChoose] = useState(false);
  const { category, isHeld, option, open, blocked, amountMinor, fits } = view;
  const amount = format.money(amountMinor, desk.budget.currency);

  const missing = (): string | null => {
    if (!category) return texts.chooseFirst;
    if (isHeld) return texts.emergency.title;
    if (!option) return texts.chooseOption;
    if (open?.code === 'customer_required') return texts.whoFirst;
    return open || (blocked && !canRequestApproval(blocked)) ? texts.amount.check : null;
  };
  const hint = missing();
  return (
    <div className={styles.bar}>
      {fits.length > 1 && (
        <Button size="l" className={styles.choose} onClick={() => setTheyChoose(true)}>
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
      {theyChoose && <LetThemChoose desk={desk} fits={fits} onClose={() => setTheyChoose(false)} onChoose={onChoose} />}
    </div>
  );
}
