import type { Flag } from '@amends/shared/contract/flag.js';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { daysOfMonth } from '../../lib/months.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Panel } from '../../ui/Panel.js';
import { FlagActs } from './FlagActs.js';
import styles from './FlagCard.module.css';
import { FlagStateTag } from './FlagStateTag.js';
import { FlagTrail } from './FlagTrail.js';
import { useChance, useEvidence } from './use-evidence.js';

const LISTED = 8;

/** One thing worth a look: whom it is about, what was found, how rare it is, what was said, and what can be done. */
export function FlagCard({ flag }: { flag: Flag }) {
  const texts = useOfficeTexts().exceptions;
  const format = useFormat();
  const evidence = useEvidence();
  const chance = useChance();
  const { rule, employee, customerReference, departmentName, month, gestures, state } = flag;
  const about = [
    employee?.name,
    customerReference && texts.customer({ reference: customerReference }),
    departmentName,
    format.month(month),
  ];
  const ledger = topUpsOf(flag);
  return (
    <Panel title={texts.rules[rule]} action={<FlagStateTag state={state} />}>
      <div className={styles.flag}>
        <p className={styles.about}>{about.filter(Boolean).join(' · ')}</p>
        <p>{evidence(flag)}</p>
        <p className={styles.chance}>{chance(flag)}</p>
        {ledger && (
          <p className={styles.gestures}>
            <Link href={ledger}>{texts.inLedger}</Link>
          </p>
        )}
        {gestures.length > 0 && (
          <p className={styles.gestures}>
            <span>{texts.gestures}</span>
            {gestures.slice(0, LISTED).map(({ id, number }) => (
              <Link key={id} href={`/gestures/${id}`}>
                {number}
              </Link>
            ))}
            {gestures.length > LISTED && <span>{texts.more(gestures.length - LISTED)}</span>}
          </p>
        )}
        <FlagTrail flag={flag} />
        <FlagActs flag={flag} />
      </div>
    </Panel>
  );
}

/** Where the entries are that were made without any gesture; null where there are none. */
function topUpsOf({ facts, employee, month }: Flag): string | null {
  if (facts.rule !== 'self_approval' || facts.topUps === 0 || employee === null) return null;
  const filters = { ...daysOfMonth(month), employeeId: employee.id, kind: 'top_up' };
  return `/ledger?${new URLSearchParams(filters).toString()}`;
}
