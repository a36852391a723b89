import type { InsightMonth, OptionInsight, Rate } from '@amends/shared/contract/insight.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { IntervalPlot, IntervalScale, ReferenceOnly } from '../../ui/IntervalPlot.js';
import { type Column, Table } from '../../ui/Table.js';
import type { InsightFilters } from './insight-filters.js';
import { axisOfRates } from './plots.js';
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

/** With fewer answers than this a month's share would mislead: its figures stay, the picture does not. */
const DRAWN_FROM = 5;

/** Month by month, newest first: the rate with its range, of how many, and what was spent. */
export function Trend({ departmentId, filters, item, whole = item }: TrendProps) {
  const { whatWorks: texts } = useOfficeTexts();
  const format = useFormat();
  const { data, error, refetch } = useInsightTrend(departmentId, filters, item?.option.id);
  if (error && !data) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const months = data.months.toReversed();
  const drawn = months.filter(({ n }) => n >= DRAWN_FROM);
  const axis = axisOfRates(drawn.length > 0 ? drawn : months);
  const reference = whole?.rate ?? undefined;
  const columns: Column<InsightMonth>[] = [
    { key: 'month', header: texts.columns.month, cell: ({ month }) => format.month(month), noWrap: true },
    {
      key: 'plot',
      header: <IntervalScale axis={axis} labelOf={format.percent} />,
      cell: ({ rate, interval, n }) => {
        if (rate !== null && interval && n >= DRAWN_FROM) {
          return <IntervalPlot axis={axis} {...interval} point={rate} reference={reference} />;
        }
        return reference === undefined ? null : <ReferenceOnly axis={axis} reference={reference} />;
      },
      drawn: true,
    },
    {
      key: 'rate',
      header: texts.outcomes[filters.outcome],
      cell: ({ rate, n }) => (rate === null || n < DRAWN_FROM ? '–' : <b>{format.percent(rate)}</b>),
      align: 'right',
    },
    { key: 'of', header: texts.columns.of, cell: ({ k, n }) => texts.ofFew({ k, n }), align: 'right' },
    { key: 'given', header: texts.columns.given, cell: ({ given }) => format.number(given), align: 'right' },
    {
      key: 'cost',
      header: texts.columns.cost,
      cell: ({ costMinor }) => format.wholeMoney(costMinor, data.currency),
      align: 'right',
    },
  ];
  return (
    <div className={styles.trend}>
      <Table
        caption={item ? `${item.option.title}: ${texts.trend.caption}` : texts.trend.caption}
        dense
        columns={columns}
        rows={months}
        rowKey={({ month }) => month}
      />
    </div>
  );
}
