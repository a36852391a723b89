import type { Option } from '@amends/shared/contract/policy.js';
import { useFormat } from '../../lib/format.js';
import { useTexts } from '../../locales/texts.js';
import { OptionIcon } from '../../parts/OptionIcon.js';
import styles from './Chosen.module.css';

interface ChosenProps {
  option: Option | null;
  amountMinor: number;
  currency: string;
}

/** Beside the list on wide screens: what is about to be given and how to hand it over. */
export function Chosen({ option, amountMinor, currency }: ChosenProps) {
  const { grant: texts } = useTexts();
  const format = useFormat();
  if (!option) return <p className={styles.nothing}>{texts.chosenHere}</p>;
  return (
    <section className={styles.chosen} aria-live="polite">
      <OptionIcon kind={option.kind} />
      <div>
        <h2>{option.title}</h2>
        <p className={styles.amount}>
          <b>{format.money(amountMinor, currency)}</b>{' '}
          {texts.fits.worth(format.money(option.perceivedValueMinor, currency))}
        </p>
        <p className={styles.label}>{texts.voucher.handOver}</p>
        <p>{option.handOver}</p>
      </div>
    </section>
  );
}
