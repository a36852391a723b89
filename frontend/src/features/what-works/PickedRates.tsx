import type { Rate } from '@amends/shared/contract/insight.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { IntervalPlot } from '../../ui/IntervalPlot.js';
import styles from './PickedRates.module.css';
import { axisOfRates } from './plots.js';

/** Chosen by the customer and picked by staff, one under the other on one scale. */
export function PickedRates({ chosen, imposed }: { chosen: Rate; imposed: Rate }) {
  const texts = useOfficeTexts().whatWorks;
  const format = useFormat();
  const axis = axisOfRates([chosen, imposed]);
  const rows = [
    { name: texts.choices.chosen, of: chosen },
    { name: texts.choices.imposed, of: imposed },
  ];
  return (
    <dl className={styles.rates}>
      {rows.map(({ name, of: { rate, interval, n } }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {rate === null || !interval
              ? texts.detail.none
              : texts.detail.pickedRate({
                  rate: format.percent(rate),
                  n: format.number(n),
                  range: format.percentRange(interval.low, interval.high),
                })}
          </dd>
          {rate !== null && interval && (
            <dd className={styles.plot} aria-hidden>
              <IntervalPlot axis={axis} {...interval} point={rate} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
