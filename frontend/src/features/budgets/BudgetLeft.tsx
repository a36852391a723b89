import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import { Circle, Square, Triangle } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Meter } from '../../ui/Meter.js';
import styles from './BudgetLeft.module.css';

const SHAPES = { healthy: Circle, low: Triangle, exhausted: Square } as const;

/** What a person may still give: amount, bar, word and shape. */
export function BudgetLeft({
  member: { budget, plannedAllotmentMinor },
  currency,
}: {
  member: TeamBudget;
  currency: string;
}) {
  const texts = useOfficeTexts();
  const format = useFormat();
  if (!budget) {
    return (
      <span className={styles.planned}>
        {texts.teamToday.members.notOpened({ planned: format.money(plannedAllotmentMinor, currency) })}
      </span>
    );
  }
  const { remainingMinor, allottedMinor, state } = budget;
  const left = format.money(remainingMinor, currency);
  const Shape = SHAPES[state];
  return (
    <div className={styles.left}>
      <p className={styles.words}>
        <b>{left}</b>
        <span className={styles.state} data-state={state}>
          <Shape aria-hidden />
          {texts.gesture.budget[state]}
        </span>
      </p>
      <Meter
        size="s"
        share={allottedMinor > 0 ? remainingMinor / allottedMinor : 0}
        tone={state}
        label={texts.gesture.budget.meter({ left, allotted: format.money(allottedMinor, currency) })}
      />
    </div>
  );
}
