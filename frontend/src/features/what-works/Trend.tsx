import type { OptionInsight, Rate } from '@amends/shared/contract/insight.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Table } from '../../ui/Table.js';
import type { InsightFilters } from './insight-filters.js';
import { monthColumns } from './month-columns.js';
import styles from './Trend.module.css';
import { useInsightTrend } from './what-works.api.js';

interface TrendProps {
  departmentId: string;
  filters: InsightFilters;
  /** One option; absent = the whole department. */
  item?: OptionInsight;
  /** What the months are seen against. */
  whole?: Rate;
}

/** Month by month, newest first: the rate with its range, of how many, and what was spent. */
export function Trend({ departmentId, filters, item, whole = item }: TrendProps) {
  const { whatWorks: texts } = useOfficeTexts();
  const format = useFormat();
  const { data, error, refetch } = useInsightTrend(departmentId, filters, item?.option.id);
  if (error && !data) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  // months before the first gesture say nothing
  const months = data.months.slice(data.months.findIndex(({ given }) => given > 0)).toReversed();
  return (
    <div className={styles.trend}>
      <Table
        caption={item ? `${item.option.title}: ${texts.trend.caption}` : texts.trend.caption}
        dense
        columns={monthColumns({ texts, format, trend: data, months, reference: whole?.rate ?? undefined })}
        rows={months}
        rowKey={({ month }) => month}
      />
    </div>
  );
}
