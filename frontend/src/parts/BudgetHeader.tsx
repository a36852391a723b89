import type { Budget } from '@amends/shared/contract/budget.js';
import { Circle, Square, Triangle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../lib/format.js';
import { useTexts } from '../locales/texts.js';
import { Meter } from '../ui/Meter.js';
import styles from './BudgetHeader.module.css';
import { ConnectionPill } from './ConnectionPill.js';

const SHAPES = { healthy: Circle, low: Triangle, exhausted: Square } as const;

interface BudgetHeaderProps {
  budget: Budget;
  /** The cost of this person's usual gesture, in minor units. */
  usualMinor: number;
  /** A control before the amount. */
  start?: ReactNode;
  end?: ReactNode;
}

/** What is left, as a permission: amount, bar, word and shape. */
export function BudgetHeader({ budget, usualMinor, start, end }: BudgetHeaderProps) {
  const texts = useTexts().gesture.budget;
  const format = useFormat();
  const { remainingMinor, allottedMinor, currency, state, period } = budget;
  const left = format.money(remainingMinor, currency);
  const usual = usualMinor > 0 ? Math.floor(remainingMinor / usualMinor) : 0;
  const Shape = SHAPES[state];
  return (
    <header className={styles.header}>
      {start}
      <div className={styles.budget}>
        <div className={styles.row}>
          <p className={styles.left}>
            <b>{left}</b> <span>{texts.leftTo(format.day(period.to))}</span>
          </p>
          {end}
          <ConnectionPill />
        </div>
        <Meter
          share={allottedMinor > 0 ? remainingMinor / allottedMinor : 0}
          tone={state}
          label={texts.meter({ left, allotted: format.money(allottedMinor, currency) })}
        />
        <p className={styles.sub}>
          <span className={styles.state} data-state={state}>
            <Shape aria-hidden />
            {texts[state]}
          </span>
          {' · '}
          {usual > 0 ? texts.about(usual) : texts.askInstead}
        </p>
      </div>
    </header>
  );
}
