import type { PlanEffect } from '@amends/shared/contract/budget-plan.js';
import type { Department } from '@amends/shared/contract/department.js';
import { useFormat } from '../../../lib/format.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import styles from './PlanEffectWords.module.css';

interface PlanEffectWordsProps {
  effect: PlanEffect;
  department: Department;
  effective: 'now' | 'next_period';
}

/** What the plan would touch, in sentences: when, which budgets, by how much, which options. */
export function PlanEffectWords({ effect, department, effective }: PlanEffectWordsProps) {
  const texts = useOfficeTexts().budgets.plan.effects;
  const format = useFormat(department.timeZone);
  const { effectiveFrom, openBudgets, changedBudgets, changeMinor, cappedBudgets, optionsAboveLimit } = effect;
  return (
    <ul className={styles.words}>
      <li>{effective === 'now' ? texts.now : texts.from({ moment: format.moment(effectiveFrom) })}</li>
      <li>
        {changedBudgets > 0
          ? texts.changed(changedBudgets, format.signed(changeMinor, department.currency))
          : texts.unchanged(openBudgets)}
      </li>
      {cappedBudgets > 0 && <li data-tone="low">{texts.capped(cappedBudgets)}</li>}
      {optionsAboveLimit.length > 0 && (
        <li data-tone="low">{texts.options(optionsAboveLimit.length, optionsAboveLimit.join(', '))}</li>
      )}
    </ul>
  );
}
