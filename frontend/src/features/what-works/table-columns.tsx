import type { Interval, OptionInsight, Rate } from '@amends/shared/contract/insight.js';
import type { Column } from '../../ui/Table.js';
import { figureColumns, moreColumn, optionColumn, type OptionColumns } from './option-columns.js';
import { VerdictTag } from './VerdictTag.js';

/** Every figure as a figure. */
export function tableColumns(view: OptionColumns): Column<OptionInsight>[] {
  const { texts, format, insights } = view;
  const { columns, ofFew } = texts.whatWorks;
  const range = (interval: Interval | null): string =>
    interval ? format.percentRange(interval.low, interval.high) : '–';
  const share = ({ rate, k, n }: Rate): string =>
    rate === null ? '–' : `${format.percent(rate)} · ${ofFew({ k, n })}`;
  const [rate, of, perKept, used] = figureColumns(view);
  const more: Column<OptionInsight>[] = [
    { key: 'range', header: columns.range, cell: ({ interval }) => range(interval), align: 'right' },
    {
      key: 'given',
      header: columns.given,
      cell: ({ given }) => format.number(given),
      align: 'right',
      sortable: true,
    },
    {
      key: 'answered',
      header: columns.answered,
      cell: ({ answerShare }) => (answerShare === null ? '–' : format.percent(answerShare)),
      align: 'right',
      sortable: true,
    },
    { key: 'bounds', header: columns.bounds, cell: ({ bounds }) => range(bounds), align: 'right' },
    {
      key: 'difference',
      header: columns.difference,
      cell: ({ comparison }) =>
        comparison === 'cannot_be_compared'
          ? '–'
          : `${format.points(comparison.difference)} (${format.points(comparison.low)}…${format.points(comparison.high)})`,
      align: 'right',
    },
    { key: 'chosen', header: columns.chosen, cell: ({ chosen }) => share(chosen), align: 'right' },
    { key: 'imposed', header: columns.imposed, cell: ({ imposed }) => share(imposed), align: 'right' },
    {
      key: 'cost',
      header: columns.cost,
      cell: ({ costMinor }) => format.wholeMoney(costMinor, insights.currency),
      align: 'right',
      sortable: true,
    },
  ];
  const [interval, ...rest] = more;
  const verdict: Column<OptionInsight> = {
    key: 'verdict',
    header: columns.verdict,
    cell: (item) => <VerdictTag item={item} />,
  };
  return [
    optionColumn(view),
    ...[rate, interval, of].flatMap((column) => column ?? []),
    verdict,
    ...[perKept, used].flatMap((column) => column ?? []),
    ...rest,
    moreColumn(view),
  ];
}
