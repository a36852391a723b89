import type { BudgetForecast } from '@amends/shared/contract/team-budgets.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import styles from './ForecastWord.module.css';

/** Whether the budget lasts, in a word; with few gestures nobody can tell. */
export function ForecastWord({ forecast }: { forecast: BudgetForecast | null }) {
  const texts = useOfficeTexts().budgets.table.forecasts;
  return (
    <span className={styles.word} data-forecast={forecast ?? undefined}>
      {texts[forecast ?? 'unknown']}
    </span>
  );
}
