import type { VoucherSummary } from '@amends/shared/contract/voucher.js';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useMayIn } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { gesturesPath } from '../../parts/gestures-path.js';
import { optionPath } from '../../parts/paths.js';
import { Panel } from '../../ui/Panel.js';
import styles from './Wasted.module.css';

/** Codes that ended with something left on them, by option: wasted gestures, each with its next step. */
export function Wasted({ summary: { departmentId, currency, wasted } }: { summary: VoucherSummary }) {
  const texts = useOfficeTexts().vouchers;
  const format = useFormat();
  const mayEdit = useMayIn('policy:edit', departmentId);
  if (wasted.byOption.length === 0) return null;
  return (
    <Panel title={texts.wastedTitle}>
      <p className={styles.hint}>{texts.wastedHint}</p>
      <ul className={styles.list}>
        {wasted.byOption.map(({ optionId, title, count, issued, minor }) => (
          <li key={optionId} className={styles.row}>
            <b>{title}</b>
            <Link href={gesturesPath({ department: departmentId, optionId, redeemed: 'false' })}>
              {texts.wastedOf({ count, issued })}
            </Link>
            <b className={styles.end}>{format.money(minor, currency)}</b>
            {mayEdit && <Link href={optionPath(departmentId, optionId)}>{texts.editOption}</Link>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
