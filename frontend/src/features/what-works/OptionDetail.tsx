import type { OptionInsight, OptionInsights } from '@amends/shared/contract/insight.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { CodesFacts, CostFacts } from './CostFacts.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { DetailFacts } from './DetailFacts.js';
import { DrillLinks } from './DrillLinks.js';
import type { InsightFilters } from './insight-filters.js';
import styles from './OptionDetail.module.css';
import { PickedFacts } from './PickedFacts.js';
import { SimilarFacts } from './SimilarFacts.js';
import { SureFacts } from './SureFacts.js';
import { Trend } from './Trend.js';

interface OptionDetailProps {
  item: OptionInsight;
  insights: OptionInsights;
  filters: InsightFilters;
}

/** Everything that is known about one option, in words with their figures, and the way to the gestures behind them. */
export function OptionDetail({ item, insights, filters }: OptionDetailProps) {
  const texts = useOfficeTexts().whatWorks.detail;
  return (
    <div className={styles.detail}>
      <VisuallyHidden as="h2">{item.option.title}</VisuallyHidden>
      <div className={styles.facts}>
        <SureFacts item={item} />
        <SimilarFacts item={item} />
        <PickedFacts item={item} />
        <CostFacts item={item} currency={insights.currency} />
        {item.redemption && <CodesFacts item={item} redemption={item.redemption} insights={insights} />}
        <DetailFacts title={texts.gestures}>
          <DrillLinks item={item} insights={insights} filters={filters} />
        </DetailFacts>
      </div>
      <Trend departmentId={insights.departmentId} filters={filters} item={item} />
    </div>
  );
}
