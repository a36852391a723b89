import type { DepartmentInsight, Outcome } from '@amends/shared/contract/insight.js';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import { IntervalPlot, IntervalScale } from '../../ui/IntervalPlot.js';
import type { Column } from '../../ui/Table.js';
import { DepartmentLink } from './DepartmentLink.js';
import { axisOfRates } from './plots.js';

const SECOND_MS = 1000;

interface DepartmentColumns {
  texts: OfficeTexts['whatWorks'];
  format: Formatter;
  outcome: Outcome;
  rows: readonly DepartmentInsight[];
}

/** The departments' rates as a picture with their figures beside; each leads to its options. */
export function departmentColumns({
  texts,
  format,
  outcome: asked,
  rows,
}: DepartmentColumns): Column<DepartmentInsight>[] {
  const axis = axisOfRates(rows.map(({ outcome }) => outcome));
  const share = (value: number | null): string => (value === null ? '–' : format.percent(value));
  const time = (seconds: number | null): string => (seconds === null ? '–' : format.duration(seconds * SECOND_MS));
  return [
    {
      key: 'department',
      header: texts.columns.department,
      cell: ({ departmentId, name }) => <DepartmentLink departmentId={departmentId} name={name} />,
      noWrap: true,
    },
    {
      key: 'plot',
      header: <IntervalScale axis={axis} label={texts.columns.range} labelOf={format.percent} />,
      cell: ({ outcome: { rate, interval } }) =>
        rate !== null && interval ? <IntervalPlot axis={axis} {...interval} point={rate} /> : null,
      drawn: true,
    },
    {
      key: 'rate',
      header: texts.outcomes[asked],
      cell: ({ outcome }) => <b>{share(outcome.rate)}</b>,
      align: 'right',
    },
    { key: 'of', header: texts.columns.of, cell: ({ outcome }) => format.number(outcome.n), align: 'right' },
    { key: 'answered', header: texts.columns.answered, cell: (row) => share(row.answerShare), align: 'right' },
    { key: 'given', header: texts.columns.given, cell: ({ given }) => format.number(given), align: 'right' },
    {
      key: 'cost',
      header: texts.columns.cost,
      cell: ({ costMinor, currency }) => format.wholeMoney(costMinor, currency),
      align: 'right',
    },
    {
      key: 'asked',
      header: texts.columns.asked,
      cell: ({ grantedWithoutAsking }) => share(grantedWithoutAsking.rate),
      align: 'right',
    },
    { key: 'time', header: texts.columns.time, cell: (row) => time(row.medianSecondsToGesture), align: 'right' },
  ];
}
