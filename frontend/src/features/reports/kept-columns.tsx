import type { Kept } from '@amends/shared/contract/report.js';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import { type Axis, axisFor, COUNTING_STEPS } from '../../ui/axis.js';
import { IntervalPlot, IntervalScale } from '../../ui/IntervalPlot.js';
import type { Column } from '../../ui/Table.js';
import styles from './reports.module.css';

export interface KeptRow extends Kept {
  key: string;
  title: string;
  /** All options together. */
  isWhole: boolean;
}

interface KeptColumns {
  texts: OfficeTexts['reports']['kept'];
  format: Formatter;
  currency: string;
  rows: readonly KeptRow[];
}

/** A range that reaches further than this beyond the dearest point is cut, or nothing else would be seen. */
const REACH = 2.5;

function axisOfCosts(rows: readonly KeptRow[]): Axis {
  const known = rows.flatMap(({ costPerKept }) => costPerKept ?? []);
  const far = REACH * Math.max(1, ...known.map(({ minor }) => minor));
  return axisFor([0, ...known.map(({ highMinor }) => Math.min(far, highMinor))], COUNTING_STEPS, [0, far * 2]);
}

/** What one customer kept has cost: drawn with its range, and in figures. */
export function keptColumns({ texts, format, currency, rows }: KeptColumns): Column<KeptRow>[] {
  const { columns } = texts;
  const axis = axisOfCosts(rows);
  const money = (minor: number): string => format.wholeMoney(minor, currency);
  return [
    {
      key: 'option',
      header: columns.option,
      cell: ({ title, isWhole }) => <span className={isWhole ? styles.whole : undefined}>{title}</span>,
    },
    {
      key: 'plot',
      header: <IntervalScale axis={axis} label={columns.plot} labelOf={money} />,
      cell: ({ costPerKept }) =>
        costPerKept && (
          <IntervalPlot axis={axis} low={costPerKept.lowMinor} high={costPerKept.highMinor} point={costPerKept.minor} />
        ),
      drawn: true,
    },
    {
      key: 'cost',
      header: columns.cost,
      cell: ({ costPerKept }) => (costPerKept ? <b>{money(costPerKept.minor)}</b> : texts.tooEarly),
      align: 'right',
    },
    {
      key: 'range',
      header: columns.range,
      cell: ({ costPerKept }) =>
        costPerKept ? texts.range({ low: money(costPerKept.lowMinor), high: money(costPerKept.highMinor) }) : '–',
      align: 'right',
    },
    { key: 'kept', header: columns.rate, cell: ({ outcome }) => format.number(outcome.k), align: 'right' },
    { key: 'known', header: columns.known, cell: ({ outcome }) => format.number(outcome.n), align: 'right' },
    { key: 'gestures', header: columns.gestures, cell: ({ gestures }) => format.number(gestures), align: 'right' },
    { key: 'spent', header: columns.spent, cell: ({ costMinor }) => money(costMinor), align: 'right' },
  ];
}
