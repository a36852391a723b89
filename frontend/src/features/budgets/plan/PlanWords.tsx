import type { BudgetPlanAnswer } from '@amends/shared/contract/budget-plan.js';
import type { Department } from '@amends/shared/contract/department.js';
import { useFormat } from '../../../lib/format.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { Panel } from '../../../ui/Panel.js';
import { MONEY_FIELDS } from './plan-draft.js';
import styles from './PlanWords.module.css';

interface PlanWordsProps {
  department: Department;
  answer: BudgetPlanAnswer;
}

/** The plan for who only reads it. */
export function PlanWords({ department, answer: { plan, effectiveFrom, next } }: PlanWordsProps) {
  const texts = useOfficeTexts().budgets.plan;
  const format = useFormat(department.timeZone);
  if (!plan) return <EmptyState title={texts.none}>{texts.noneHint}</EmptyState>;
  const facts = [
    [texts.fields.periodKind.label, texts.periods[plan.periodKind]],
    ...MONEY_FIELDS.map((name) => [texts.fields[name].label, format.money(plan[name], department.currency)]),
    [texts.fields.envelopeRule.label, texts.rules[plan.envelopeRule].label],
    [texts.fields.holdMinutes.label, format.number(plan.holdMinutes)],
  ];
  return (
    <Panel title={effectiveFrom ? texts.since({ moment: format.fullDay(effectiveFrom) }) : texts.title}>
      <dl>
        {facts.map(([term, fact]) => (
          <div key={term} className={styles.fact}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {next && <p>{texts.next({ moment: format.moment(next.effectiveFrom) })}</p>}
    </Panel>
  );
}
