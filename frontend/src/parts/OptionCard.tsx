import type { Option } from '@amends/shared/contract/policy.js';
import { problemTitle } from '@amends/shared/problem-texts.js';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../lib/format.js';
import { useLocale, useTexts } from '../locales/texts.js';
import { OptionIcon } from './OptionIcon.js';
import { Tag } from '../ui/Tag.js';
import { KeyHint } from './KeyHint.js';
import styles from './OptionCard.module.css';

interface OptionCardProps {
  option: Option;
  currency: string;
  index: number;
  isChosen: boolean;
  onChoose: () => void;
  /** What the chosen option still asks for. */
  children?: ReactNode;
}

/** One gesture that fits: what it costs, what it is worth to them and, once chosen, what to say. */
export function OptionCard({ option, currency, index, isChosen, onChoose, children }: OptionCardProps) {
  const texts = useTexts().grant.fits;
  const { locale } = useLocale();
  const format = useFormat();
  const { minMinor, defaultMinor, maxMinor } = option.amount;
  const range = { min: format.money(minMinor, currency), max: format.money(maxMinor, currency) };
  return (
    <li className={styles.card} data-chosen={isChosen}>
      <button type="button" className={styles.choose} aria-pressed={isChosen} onClick={onChoose}>
        <OptionIcon kind={option.kind} />
        <span className={styles.title}>
          {option.title}
          {option.refusal && (
            <Tag tone="low" icon={<Lock aria-hidden />}>
              {problemTitle(option.refusal, locale)}
            </Tag>
          )}
        </span>
        <span className={styles.money}>
          <b>{format.money(defaultMinor, currency)}</b>
          <small>
            {minMinor === maxMinor
              ? texts.worth(format.money(option.perceivedValueMinor, currency))
              : texts.from(range)}
          </small>
        </span>
        {!isChosen && <KeyHint index={index} />}
      </button>
      {isChosen && (
        <div className={styles.more}>
          <p className={styles.say}>
            <span>{texts.say}</span> {option.say}
          </p>
          {children}
        </div>
      )}
    </li>
  );
}
