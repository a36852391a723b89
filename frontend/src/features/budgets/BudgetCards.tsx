import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { DisclosureButton } from '../../ui/DisclosureButton.js';
import { allottedOf } from './allotment-change.js';
import styles from './BudgetCards.module.css';
import { BudgetLeft } from './BudgetLeft.js';
import { ExceptionTag } from './exception/ExceptionTag.js';
import { ForecastWord } from './ForecastWord.js';
import type { Selection } from './use-selection.js';

interface BudgetCardsProps {
  rows: readonly TeamBudget[];
  currency: string;
  openId: string | null;
  onToggle: (id: string) => void;
  selection: Selection | null;
  actsOf: (member: TeamBudget) => ReactNode;
}

/** The team's budgets where a table does not fit. */
export function BudgetCards({ rows, currency, openId, onToggle, selection, actsOf }: BudgetCardsProps) {
  const texts = useOfficeTexts().budgets.table;
  const format = useFormat();
  return (
    <ul>
      {rows.map((member) => {
        const { employee, budget, forecast, override } = member;
        const facts = {
          allotted: format.money(allottedOf(member), currency),
          spent: format.money(budget?.spentMinor ?? 0, currency),
          held: budget && budget.heldMinor > 0 ? format.money(budget.heldMinor, currency) : null,
        };
        return (
          <li key={employee.id} className={styles.card}>
            <div className={styles.head}>
              {selection && (
                <Checkbox
                  label={texts.choose({ name: employee.name })}
                  labelHidden
                  checked={selection.isChosen(employee.id)}
                  onChange={(checked) => selection.choose(employee.id, checked)}
                />
              )}
              <b>{employee.name}</b>
              {override && <ExceptionTag />}
              <span className={styles.end}>
                <DisclosureButton
                  open={openId === employee.id}
                  stretched
                  label={texts.actsOf({ name: employee.name })}
                  onToggle={() => onToggle(employee.id)}
                />
              </span>
            </div>
            <BudgetLeft member={member} currency={currency} />
            <p className={styles.facts}>
              {texts.facts(facts)}
              {forecast && (
                <>
                  {' · '}
                  <ForecastWord forecast={forecast} />
                </>
              )}
            </p>
            {actsOf(member)}
          </li>
        );
      })}
    </ul>
  );
}
