import type { Formatter } from '../../../lib/format.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { type AllotmentChange, differenceOf, sumOf } from '../allotment-change.js';
import styles from './BulkPreview.module.css';

interface BulkPreviewProps {
  changes: readonly AllotmentChange[];
  envelopeLeftMinor: number;
  currency: string;
  format: Formatter;
}

/** Each budget before and after, and what all of them come to. */
export function BulkPreview({ changes, envelopeLeftMinor, currency, format }: BulkPreviewProps) {
  const texts = useOfficeTexts().budgets;
  if (changes.length === 0) return null;
  const capped = changes.filter(({ isCapped }) => isCapped).length;
  const money = (minor: number): string => format.money(minor, currency);
  return (
    <output className={styles.preview}>
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={change.member.employee.id} className={styles.row}>
            <span>
              {change.member.employee.name}
              {change.isCapped && <small> · {texts.bulk.capped}</small>}
            </span>
            <span className={styles.amounts}>
              {money(change.fromMinor)} → <b>{money(change.toMinor)}</b>
            </span>
          </li>
        ))}
      </ul>
      <p>
        {texts.bulk.sum({
          count: changes.filter((change) => differenceOf(change) !== 0).length,
          sum: format.signed(sumOf(changes), currency),
        })}{' '}
        {capped > 0 && texts.bulk.cappedCount(capped)}
      </p>
      <p data-over={envelopeLeftMinor < 0 || undefined}>
        {envelopeLeftMinor < 0
          ? texts.adjust.envelopeOver({ over: money(-envelopeLeftMinor) })
          : texts.adjust.envelopeLeft({ left: money(envelopeLeftMinor) })}
      </p>
    </output>
  );
}
