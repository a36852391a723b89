import type { Alarm } from '@amends/shared/contract/control.js';
import { Check, Snowflake, TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { withParams } from '../../lib/api.js';
import { useFormat } from '../../lib/format.js';
import { type OfficeTexts, useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { Tag } from '../../ui/Tag.js';
import styles from './Alarms.module.css';

/** Whose budget is wrong. */
export function whoseOf({ employee, departmentName }: Alarm, texts: OfficeTexts['reconciliation']['alarms']): string {
  if (departmentName === null) return texts.everywhere;
  return employee
    ? texts.of({ employee: employee.name, department: departmentName })
    : texts.envelopeOf({ department: departmentName });
}

function StandTag({ frozen, resolvedAt }: Alarm) {
  const texts = useOfficeTexts().reconciliation.alarms;
  if (resolvedAt !== null) {
    return (
      <Tag tone="healthy" icon={<Check aria-hidden />}>
        {texts.over}
      </Tag>
    );
  }
  const Icon = frozen ? Snowflake : TriangleAlert;
  return (
    <Tag tone="exhausted" icon={<Icon aria-hidden />}>
      {frozen ? texts.frozen : texts.stands}
    </Tag>
  );
}

/** One rule that does not hold: which, whose budget, since when, and the way on. */
export function AlarmRow({ alarm, onUnfreeze }: { alarm: Alarm; onUnfreeze: () => void }) {
  const { reconciliation } = useOfficeTexts();
  const texts = reconciliation.alarms;
  const format = useFormat();
  const rules: Readonly<Record<string, string>> = reconciliation.checks;
  const { check, period, raisedAt, resolvedAt, resolvedBy, reason, violations, budgetId, can } = alarm;
  const resolved =
    resolvedAt &&
    (resolvedBy
      ? texts.resolvedBy({ name: resolvedBy.name, time: format.moment(resolvedAt) })
      : texts.resolved({ time: format.moment(resolvedAt) }));
  const facts = [
    whoseOf(alarm, texts),
    period && format.days(period),
    texts.raised({ time: format.moment(raisedAt) }),
    reconciliation.violations(violations),
    resolved,
    reason,
  ];
  return (
    <li className={styles.alarm}>
      <span>
        <b>{rules[check] ?? check}</b>
        <small>{facts.filter(Boolean).join(' · ')}</small>
      </span>
      <StandTag {...alarm} />
      <span className={styles.acts}>
        {budgetId && <Link href={withParams('/ledger', { budgetId })}>{texts.ledger}</Link>}
        {can.unfreeze && <Button onClick={onUnfreeze}>{texts.unfreeze}</Button>}
      </span>
    </li>
  );
}
