import type { InsightMonth, InsightTrend } from '@amends/shared/contract/insight.js';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import { IntervalPlot, IntervalScale, ReferenceOnly } from '../../ui/IntervalPlot.js';
import type { Column } from '../../ui/Table.js';
import { axisOfRates } from './plots.js';

/** With fewer answers than this a month's share would mislead: its figures stay, the picture does not. */
const DRAWN_FROM = 5;

interface MonthColumns {
  texts: OfficeTexts['whatWorks'];
  format: Formatter;
  trend: InsightTrend;
  months: readonly InsightMonth[];
  /** The rate of the whole period. */
  reference: number | undefined;
}

/** Months with their rates as a picture, of how many, and what was spent. */
export function monthColumns({ texts, format, trend, months, reference }: MonthColumns): Column<InsightMonth>[] {
  const drawn = months.filter(({ n }) => n >= DRAWN_FROM);
  const axis = axisOfRates(drawn.length > 0 ? drawn : months);
  return [
    { key: 'month', header: texts.columns.month, cell: ({ month }) => format.monthAlone(month), noWrap: true },
    {
      key: 'plot',
      header: <IntervalScale axis={axis} label={texts.columns.range} labelOf={format.percent} />,
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
      header: texts.outcomes[trend.outcome],
      cell: ({ rate, n }) => (rate === null || n < DRAWN_FROM ? '–' : <b>{format.percent(rate)}</b>),
      align: 'right',
    },
    { key: 'of', header: texts.columns.of, cell: ({ k, n }) => texts.ofFew({ k, n }), align: 'right' },
    { key: 'given', header: texts.columns.given, cell: ({ given }) => format.number(given), align: 'right' },
    {
      key: 'cost',
      header: texts.columns.cost,
      cell: ({ costMinor }) => format.wholeMoney(costMinor, trend.currency),
      align: 'right',
    },
  ];
}
