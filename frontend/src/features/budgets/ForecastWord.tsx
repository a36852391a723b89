import type { BudgetForecast } from '@amends/shared/contract/team-budgets.js';
import { useTexts } from '../../locales/texts.js';
import styles from './ForecastWord.module.css';

/** Whether the budget lasts, in a word; with few gestures nobody can tell. */
export function ForecastWord({ forecast }: { forecast: BudgetForecast | null }) {
  const texts = useTexts().budgets.table.forecasts;
  return (
    <span className={styles.word} data-forecast={forecast ?? undefined}>
      {texts[forecast ?? 'unknown']}
    </span>
  );
}
