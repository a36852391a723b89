import type { LedgerBaseSum } from '@amends/shared/contract/ledger.js';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useCan } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import styles from './TotalsStrip.module.css';

/** All of it in the company's currency, with the rates it was reckoned at; or which of them nobody has entered. */
export function BaseTotal({ base: { currency, givenMinor, rates } }: { base: LedgerBaseSum }) {
  const texts = useOfficeTexts().ledger.totals;
  const format = useFormat();
  const setsRates = useCan('rate:set');
  const missing = rates.filter(({ rate }) => rate === null);
  return (
    <div className={styles.figure}>
      {givenMinor === null ? (
        <b className={styles.missing}>{texts.noBase({ currency })}</b>
      ) : (
        <b>{givenMinor < 0 ? format.signed(givenMinor, currency) : format.money(givenMinor, currency, 'always')}</b>
      )}
      <span>{missing.length > 0 ? texts.ratesMissing(missing.length) : texts.atMonthlyRates}</span>
      {missing.length > 0 && setsRates && (
        <Link className={styles.enter} href="/close/rates">
          {texts.enterRates}
        </Link>
      )}
      {rates.length > 0 && (
        <details className={styles.rates}>
          <summary>{texts.rates}</summary>
          <ul>
            {rates.map((used) => (
              <li key={`${used.month} ${used.currency}`}>
                {format.monthAlone(used.month)}:{' '}
                {used.rate === null
                  ? texts.rateMissing({ currency: used.currency })
                  : texts.rate({ currency: used.currency, rate: format.decimal(used.rate), base: currency })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
