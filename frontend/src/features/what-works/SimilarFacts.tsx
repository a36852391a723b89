import type { FairComparison, OptionInsight } from '@amends/shared/contract/insight.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DetailFacts } from './DetailFacts.js';

const PERCENT = 100;

/** Against the other options in the same kinds of cases, or why that cannot be said. */
export function SimilarFacts({ item: { comparison } }: { item: OptionInsight }) {
  const texts = useOfficeTexts().whatWorks.detail;
  const format = useFormat();
  const words = ({ difference, low, high, strata }: FairComparison): string => {
    const points = Math.round(difference * PERCENT);
    const range = `${format.points(low)}…${format.points(high)}`;
    if (points === 0) return texts.same({ range, strata });
    return texts[points > 0 ? 'better' : 'worse']({ points: Math.abs(points), range, strata });
  };
  const isCompared = comparison !== 'cannot_be_compared';
  return (
    <DetailFacts title={texts.similar}>
      <p>{isCompared ? words(comparison) : texts.notCompared}</p>
      {isCompared && <small>{texts.notProof}</small>}
    </DetailFacts>
  );
}
