import type { OptionInsight } from '@amends/shared/contract/insight.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DetailFacts } from './DetailFacts.js';

/** Why the verdict is what it is, and what silence could hide. */
export function SureFacts({ item }: { item: OptionInsight }) {
  const texts = useOfficeTexts().whatWorks.detail;
  const format = useFormat();
  const { verdict, claim, rate, interval, n, answerShare, bounds } = item;
  const why = (): string => {
    if (verdict !== 'works_better' && verdict !== 'works_worse') return texts.why[verdict];
    const better = claim.better ?? 0;
    const sure = format.sureness(verdict === 'works_better' ? better : 1 - better);
    return texts.why[verdict]({ k: claim.k, n: claim.n, sure });
  };
  return (
    <DetailFacts title={texts.sure}>
      {n === 0 && <p>{texts.nobody}</p>}
      {rate !== null && interval && (
        <p>
          {texts.rate({
            rate: format.percent(rate),
            n: format.number(n),
            range: format.percentRange(interval.low, interval.high),
          })}
        </p>
      )}
      {n > 0 && <p>{why()}</p>}
      {n > 0 && answerShare !== null && bounds && (
        <small>
          {texts.silence({
            share: format.percent(answerShare),
            low: format.percent(bounds.low),
            high: format.percent(bounds.high),
          })}
        </small>
      )}
    </DetailFacts>
  );
}
