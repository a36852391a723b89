import type { Option } from '@amends/shared/contract/policy.js';
import { Pause } from 'lucide-react';
import { useDesk } from '../../lib/desk.js';
import { useFormat } from '../../lib/format.js';
import { useTexts } from '../../locales/texts.js';
import { OptionIcon } from '../../parts/OptionIcon.js';
import { Tag } from '../../ui/Tag.js';
import styles from './PolicyOption.module.css';

/** One option with everything that staff need to know about it. */
export function PolicyOption({ option, currency }: { option: Option; currency: string }) {
  const { policy: texts, gesture } = useTexts();
  const format = useFormat();
  const { data: desk } = useDesk();
  const { minMinor, maxMinor } = option.amount;
  const money = (minor: number): string => format.money(minor, currency);
  const cost = minMinor === maxMinor ? money(minMinor) : texts.range({ min: money(minMinor), max: money(maxMinor) });
  const categories = desk?.categories.filter((category) => option.categoryIds.includes(category.id)) ?? [];
  const rules = [
    texts.restores(gesture.losses[option.restores]),
    option.minSeverity > 1 && texts.from(gesture.severities[option.minSeverity] ?? ''),
    option.perCustomer90Days === undefined ? texts.noLimit : texts.perCustomer(option.perCustomer90Days),
    option.carriesCode && (option.validDays === undefined ? texts.sameDay : texts.days(option.validDays)),
  ].filter(Boolean);
  return (
    <li className={styles.option}>
      <OptionIcon kind={option.kind} />
      <div className={styles.body}>
        <div className={styles.head}>
          <h2>
            {option.title}
            {option.paused && (
              <Tag tone="low" icon={<Pause aria-hidden />}>
                {texts.paused}
              </Tag>
            )}
          </h2>
          <p>
            <b>{cost}</b>
            <small>{texts.worth(money(option.perceivedValueMinor))}</small>
          </p>
        </div>
        <p className={styles.say}>{option.say}</p>
        <dl className={styles.facts}>
          {categories.length > 0 && (
            <div>
              <dt>{texts.for}</dt>
              <dd>{categories.map((category) => category.name).join(' · ')}</dd>
            </div>
          )}
          <div>
            <dt>{texts.handOver}</dt>
            <dd>{option.handOver}</dd>
          </div>
        </dl>
        <p className={styles.rules}>{rules.join(' · ')}</p>
      </div>
    </li>
  );
}
