import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import { Link } from 'wouter';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useEntryBackground } from './ledger.api.js';
import { useGesture } from '../../parts/use-gesture.js';
import styles from './EntryLife.module.css';
import { useZones } from './use-zones.js';

/** The way to the version of the policy that the gesture was given by. */
function PolicyThen({ gestureId, departmentId }: { gestureId: string; departmentId: string }) {
  const texts = useOfficeTexts().ledger.life;
  const version = useGesture(gestureId).data?.policyVersion;
  if (version === undefined) return null;
  return (
    <Link href={`/policy/versions?department=${departmentId}&to=${version}`}>{texts.policyThen({ version })}</Link>
  );
}

/** The rules that held when the entry was written: the budget plan, and the way to the policy. */
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
      {row.gestureId && <PolicyThen gestureId={row.gestureId} departmentId={row.departmentId} />}
    </p>
  );
}
