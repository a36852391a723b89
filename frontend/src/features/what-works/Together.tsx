import type { OptionInsights } from '@amends/shared/contract/insight.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Panel } from '../../ui/Panel.js';
import { PickedRates } from './PickedRates.js';
import styles from './Together.module.css';

const SECOND_MS = 1000;

/** The department as a whole: how sure, how quick, how free, and whether choosing helps. */
export function Together({ insights }: { insights: OptionInsights }) {
  const texts = useOfficeTexts().whatWorks;
  const format = useFormat();
  const { base, medianSecondsToGesture, grantedWithoutAsking: asked, chosen, imposed, currency } = insights;
  const facts = [
    {
      name: texts.outcomes[insights.outcome],
      value:
        base.rate !== null &&
        base.interval &&
        texts.together.rateOf({
          rate: format.percent(base.rate),
          n: format.number(base.n),
          range: format.percentRange(base.interval.low, base.interval.high),
        }),
    },
    {
      name: texts.together.answered,
      value:
        base.answerShare !== null &&
        base.bounds &&
        texts.together.bounds({
          share: format.percent(base.answerShare),
          low: format.percent(base.bounds.low),
          high: format.percent(base.bounds.high),
        }),
    },
    {
      name: texts.together.asked,
      value: asked.rate !== null && `${format.percent(asked.rate)} · ${texts.ofFew({ k: asked.k, n: asked.n })}`,
    },
    {
      name: texts.together.time,
      value: medianSecondsToGesture !== null && format.duration(medianSecondsToGesture * SECOND_MS),
    },
    { name: texts.together.cost, value: format.wholeMoney(base.costMinor, currency) },
  ];
  return (
    <Panel title={texts.together.title}>
      <div className={styles.together}>
        <dl className={styles.facts}>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value || '–'}</dd>
            </div>
          ))}
        </dl>
        <PickedRates chosen={chosen} imposed={imposed} />
      </div>
    </Panel>
  );
}
