import type { OptionInsight, OptionInsights } from '@amends/shared/contract/insight.js';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DisclosureButton } from '../../ui/DisclosureButton.js';
import { Dots } from '../../ui/Dots.js';
import { IntervalPlot, IntervalScale } from '../../ui/IntervalPlot.js';
import styles from './OptionCards.module.css';
import { axisOfDifferences, axisOfRates, isTooEarly, toneOf } from './plots.js';
import { VerdictTag } from './VerdictTag.js';

interface OptionCardsProps {
  insights: OptionInsights;
  rows: readonly OptionInsight[];
  /** Against similar cases in place of plain rates. */
  isFair: boolean;
  openId: string | null;
  onToggle: (optionId: string) => void;
  detailOf: (item: OptionInsight) => ReactNode;
}

/** The options where a table does not fit: the same picture, one under the other. */
export function OptionCards({ insights, rows, isFair, openId, onToggle, detailOf }: OptionCardsProps) {
  const texts = useOfficeTexts().whatWorks;
  const format = useFormat();
  const { base, currency, items } = insights;
  const plotted = items.filter((item) => !isTooEarly(item));
  const axis = isFair ? axisOfDifferences(items) : axisOfRates([...plotted, base]);
  const facts = (item: OptionInsight): string =>
    [
      item.rate === null || isTooEarly(item)
        ? texts.ofFew(item)
        : `${format.percent(item.rate)} ${texts.ofMany({ n: format.number(item.n) })}`,
      item.costPerKept && texts.costShort({ cost: format.wholeMoney(item.costPerKept.minor, currency) }),
      item.redemption?.rate != null && texts.usedShort({ share: format.percent(item.redemption.rate) }),
    ]
      .filter(Boolean)
      .join(' · ');
  const plot = (item: OptionInsight): ReactNode => {
    if (isTooEarly(item)) return <Dots marks={item.dots ?? []} />;
    const { comparison, interval, rate } = item;
    const tone = toneOf(item);
    if (isFair) {
      if (comparison === 'cannot_be_compared') return null;
      return <IntervalPlot axis={axis} {...comparison} point={comparison.difference} reference={0} tone={tone} />;
    }
    if (!interval || rate === null) return null;
    return <IntervalPlot axis={axis} {...interval} point={rate} reference={base.rate ?? undefined} tone={tone} />;
  };
  return (
    <>
      {plotted.length > 0 && (
        <div className={styles.scale}>
          <IntervalScale
            axis={axis}
            label={isFair ? texts.columns.differenceRange : texts.columns.range}
            labelOf={isFair ? format.points : format.percent}
          />
        </div>
      )}
      <ul>
        {rows.map((item) => (
          <li key={item.option.id} className={styles.card}>
            <div className={styles.head}>
              <b>{item.option.title}</b>
              <DisclosureButton
                stretched
                open={openId === item.option.id}
                label={texts.moreOf({ option: item.option.title })}
                onToggle={() => onToggle(item.option.id)}
              />
            </div>
            <div className={styles.plot} data-few={isTooEarly(item) || undefined}>
              {plot(item)}
            </div>
            <p className={styles.facts}>
              <span>{facts(item)}</span>
              <VerdictTag item={item} />
            </p>
            {detailOf(item)}
          </li>
        ))}
      </ul>
    </>
  );
}
