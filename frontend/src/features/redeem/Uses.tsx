import type { VoucherAtDesk } from '@amends/shared/contract/voucher.js';
import { useFormat } from '../../lib/format.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Section } from '../../ui/Section.js';
import { useOwnZone } from './use-own-zone.js';
import styles from './Uses.module.css';

/** When, where and by whom a code was used before. */
export function Uses({ voucher }: { voucher: VoucherAtDesk }) {
  const texts = useAfterTexts().redeem;
  const format = useFormat(useOwnZone());
  const { redemptions, currency } = voucher;
  if (redemptions.length === 0) return null;
  return (
    <Section title={texts.usedBefore}>
      <ul className={styles.uses}>
        {redemptions.map(({ id, amountMinor, at, by, department }) => (
          <li key={id}>
            {texts.use({
              amount: format.money(amountMinor, currency),
              where: department.name,
              moment: format.moment(at),
              by: by.name,
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
