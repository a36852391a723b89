import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import { Link } from 'wouter';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useEntryBackground } from './ledger.api.js';
import styles from './EntryLife.module.css';
import { useZones } from './use-zones.js';

/** The rules that held when the entry was written: the budget plan then, and the way to the policy's versions. */
export function PlanThen({ row }: { row: LedgerRow }) {
  const { ledger, budgets } = useOfficeTexts();
  const texts = ledger.life;
  const format = useZones().formatOf(row.departmentId);
  const { data } = useEntryBackground(row);
  if (!data) return null;
  const { seal, plan, planEffectiveFrom } = data;
  const money = (minor: number): string => format.money(minor, row.currency);
  const sealed = seal
    ? texts.sealed({ time: format.stamp(seal.sealedAt), seal: format.number(seal.number) })
    : texts.notSealed;
  return (
    <p className={styles.totals}>
      {!row.gestureId && `${sealed}. `}
      {plan && planEffectiveFrom
        ? texts.planThen({
            day: format.fullDay(planEffectiveFrom),
            period: budgets.plan.periods[plan.periodKind].toLocaleLowerCase(),
            allotment: money(plan.defaultAllotmentMinor),
            limit: money(plan.authorityLimitMinor),
            envelope: money(plan.envelopeMinor),
          })
        : texts.noPlan}{' '}
      {row.gestureId && <Link href={`/policy/versions?department=${row.departmentId}`}>{texts.versions}</Link>}
    </p>
  );
}
