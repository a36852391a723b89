import type { Option } from '@amends/shared/contract/policy.js';
import { problemTitle } from '@amends/shared/problem-texts.js';
import type { GrantRefusalCode } from '@amends/shared/refusals.js';
import { Lock } from 'lucide-react';
import { useFormat } from '../../../lib/format.js';
import { useAfterTexts } from '../../../locales/after-texts.js';
import { useLocale } from '../../../locales/texts.js';
import { KeyHint } from '../../../parts/KeyHint.js';
import { OptionIcon } from '../../../parts/OptionIcon.js';
import { Tag } from '../../../ui/Tag.js';
import styles from './MarkCard.module.css';

interface MarkCardProps {
  option: Option;
  currency: string;
  index: number;
  /** Why it cannot be offered. */
  refusal: GrantRefusalCode | null;
  isMarked: boolean;
  /** As many are marked as one may offer. */
  isFull: boolean;
  onToggle: () => void;
}

/** One gesture to tick. */
export function MarkCard({ option, currency, index, refusal, isMarked, isFull, onToggle }: MarkCardProps) {
  const texts = useAfterTexts().choice;
  const { locale } = useLocale();
  const format = useFormat();
  const isOff = refusal !== null || (isFull && !isMarked);
  return (
    <li>
      <label className={styles.card} data-marked={isMarked} data-off={isOff}>
        <input type="checkbox" checked={isMarked} disabled={isOff} onChange={onToggle} />
        <OptionIcon kind={option.kind} />
        <span className={styles.title}>
          {option.title}
          {refusal && (
            <Tag tone="low" icon={<Lock aria-hidden />}>
              {problemTitle(refusal, locale)}
            </Tag>
          )}
          {!refusal && option.perCustomer90Days !== undefined && <small>{texts.needsWho}</small>}
        </span>
        <b>{format.money(option.amount.defaultMinor, currency)}</b>
        <KeyHint index={index} />
      </label>
    </li>
  );
}
