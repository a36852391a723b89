import type { BudgetPlan } from '@amends/shared/contract/budget-plan.js';
import type { Budget } from '@amends/shared/contract/budget.js';
import { useFormat } from '../../../lib/format.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { type AllotmentChange, differenceOf, envelopeLeftAfter, leftOf } from '../allotment-change.js';
import styles from './ChangePreview.module.css';

interface ChangePreviewProps {
  changes: readonly AllotmentChange[];
  currency: string;
  envelope: Budget | null;
  plan: BudgetPlan;
}

/** What is about to happen, before it does. */
export function ChangePreview({ changes, currency, envelope, plan }: ChangePreviewProps) {
  const texts = useOfficeTexts().budgets.adjust;
  const format = useFormat();
  const money = (minor: number): string => format.money(minor, currency);
  const envelopeLeft = envelopeLeftAfter(envelope, plan, changes);
  if (changes.length === 0) return null;
  return (
    <output className={styles.preview}>
      {changes.map((change) => (
        <p key={change.member.employee.id}>
          <b>{change.member.employee.name}</b>{' '}
          {texts.becomes({
            from: money(change.fromMinor),
            to: money(change.toMinor),
            left: money(leftOf(change.member) + differenceOf(change)),
          })}
        </p>
      ))}
      <p data-over={envelopeLeft < 0 || undefined}>
        {envelopeLeft < 0
          ? texts.envelopeOver({ over: money(-envelopeLeft) })
          : texts.envelopeLeft({ left: money(envelopeLeft) })}
      </p>
    </output>
  );
}
