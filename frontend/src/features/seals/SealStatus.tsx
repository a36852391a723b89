import type { SealList } from '@amends/shared/contract/seal.js';
import { CircleCheck, Hourglass } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import styles from './SealStatus.module.css';

/** How far the seals reach: one line, announced when it changes. */
export function SealStatus({ newest: { items, unsealed } }: { newest: SealList }) {
  const texts = useOfficeTexts().seals;
  const format = useFormat();
  const [seal] = items;
  const isAll = unsealed.entries + unsealed.auditEvents === 0;
  const open = { entries: format.number(unsealed.entries), auditEvents: format.number(unsealed.auditEvents) };
  return (
    <output className={styles.status} data-all={isAll}>
      {isAll ? <CircleCheck aria-hidden /> : <Hourglass aria-hidden />}
      <span>
        <b>{isAll ? texts.unsealed.none : texts.unsealed.some(open)}</b>
        <span className={styles.newest}>
          {seal
            ? texts.newest({ number: format.number(seal.number), time: format.preciseMoment(seal.sealedAt) })
            : texts.none}
        </span>
      </span>
    </output>
  );
}
