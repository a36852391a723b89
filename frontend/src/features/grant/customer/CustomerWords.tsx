import type { CaseCustomer } from '../../../lib/case.js';
import { useFormat } from '../../../lib/format.js';
import { useTexts } from '../../../locales/texts.js';
import styles from './CustomerWords.module.css';

/** Name, reference, tier, and what they were given lately, without judgement. */
export function CustomerWords({ customer, timeZone }: { customer: CaseCustomer; timeZone: string }) {
  const texts = useTexts().grant.who;
  const format = useFormat(timeZone);
  const [latest] = customer.recent ?? [];
  const parts = customer.name ? [customer.reference, customer.tier] : [customer.tier];
  return (
    <span className={styles.words}>
      <span>
        <b>{customer.name ?? customer.reference}</b>
        {parts.filter(Boolean).map((part) => ` · ${part}`)}
      </span>
      {customer.recent && (
        <small>
          {latest
            ? texts.some({ n: customer.recent.length, option: latest.optionTitle, day: format.day(latest.at) })
            : texts.none}
        </small>
      )}
    </span>
  );
}
