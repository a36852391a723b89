import type { BudgetPlanAnswer } from '@amends/shared/contract/budget-plan.js';
import { Info, TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Meter } from '../../ui/Meter.js';
import { Panel } from '../../ui/Panel.js';
import type { DepartmentMoney } from './department-money.js';
import styles from './EnvelopeView.module.css';
import { planPath } from './paths.js';

type EnvelopeViewProps = DepartmentMoney & Pick<BudgetPlanAnswer, 'next'>;

/** What is allotted to people against what the department may allot, and what happens at the edge. */
export function EnvelopeView({ department, plan, items, envelope, next }: EnvelopeViewProps) {
  const texts = useOfficeTexts().budgets.envelope;
  const { currency, timeZone } = department;
  const format = useFormat(timeZone);
  const money = (minor: number): string => format.money(minor, currency);
  const envelopeMinor = envelope?.allottedMinor ?? plan.envelopeMinor;
  const allottedMinor = envelope?.spentMinor ?? 0;
  const leftMinor = envelopeMinor - allottedMinor;
  const isOver = leftMinor < 0;
  const opened = items.filter(({ budget }) => budget !== null).length;
  const period = envelope?.period;
  const words = texts.allotted({ allotted: money(allottedMinor), envelope: money(envelopeMinor) });
  return (
    <Panel
      title={texts.title}
      action={
        period && (
          <span className={styles.period}>
            {texts.period({ from: format.day(period.from), to: format.fullDay(period.to) })}
          </span>
        )
      }
    >
      <div className={styles.amounts}>
        <p>
          <b>{money(allottedMinor)}</b> <span>{texts.ofEnvelope({ envelope: money(envelopeMinor) })}</span>
        </p>
        <p className={styles.left} data-over={isOver || undefined}>
          {isOver && <TriangleAlert aria-hidden />}
          {isOver ? texts.over({ over: money(-leftMinor) }) : texts.left({ left: money(leftMinor) })}
        </p>
      </div>
      <Meter
        share={envelopeMinor > 0 ? allottedMinor / envelopeMinor : 0}
        tone={isOver ? 'low' : 'neutral'}
        label={words}
      />
      <p className={styles.note}>
        {texts.opened({ opened, people: items.length })} {texts.rules[plan.envelopeRule]}
      </p>
      {next && (
        <p className={styles.next}>
          <Info aria-hidden />
          <Link href={planPath(department.id)}>{texts.next({ day: format.moment(next.effectiveFrom) })}</Link>
        </p>
      )}
    </Panel>
  );
}
