import type { OptionInsight, OptionInsights } from '@amends/shared/contract/insight.js';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import { DisclosureButton } from '../../ui/DisclosureButton.js';
import { Dots } from '../../ui/Dots.js';
import { IntervalPlot, IntervalScale, ReferenceOnly } from '../../ui/IntervalPlot.js';
import type { Column } from '../../ui/Table.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import styles from './option-columns.module.css';
import { axisOfDifferences, axisOfRates, isTooEarly, toneOf } from './plots.js';
import { VerdictTag } from './VerdictTag.js';

export interface OptionColumns {
  texts: OfficeTexts;
  format: Formatter;
  insights: OptionInsights;
  openId: string | null;
  onToggle: (optionId: string) => void;
}

type OptionColumn = Column<OptionInsight>;

export const optionColumn = ({ texts }: OptionColumns): OptionColumn => ({
  key: 'option',
  header: texts.whatWorks.columns.option,
  cell: ({ option }) => <b className={styles.option}>{option.title}</b>,
  sortable: true,
});

export const moreColumn = ({ texts, openId, onToggle }: OptionColumns): OptionColumn => ({
  key: 'more',
  header: <VisuallyHidden>{texts.whatWorks.columns.more}</VisuallyHidden>,
  cell: ({ option }) => (
    <DisclosureButton
      open={openId === option.id}
      label={texts.whatWorks.moreOf({ option: option.title })}
      onToggle={() => onToggle(option.id)}
    />
  ),
  align: 'right',
});

/** "83%", with few answers their number. */
const rateCell = (format: Formatter, item: OptionInsight) =>
  item.rate === null || isTooEarly(item) ? format.number(item.k) : <b>{format.percent(item.rate)}</b>;

export function figureColumns({ texts, format, insights }: OptionColumns): OptionColumn[] {
  const { columns, outcomes } = texts.whatWorks;
  const { currency, outcome } = insights;
  return [
    {
      key: 'rate',
      header: outcomes[outcome],
      cell: (item) => rateCell(format, item),
      align: 'right',
      sortable: true,
    },
    { key: 'of', header: columns.of, cell: ({ n }) => format.number(n), align: 'right', sortable: true },
    {
      key: 'perKept',
      header: columns.perKept,
      cell: ({ costPerKept }) => (costPerKept ? format.wholeMoney(costPerKept.minor, currency) : '–'),
      align: 'right',
      sortable: true,
    },
    {
      key: 'used',
      header: columns.used,
      cell: ({ redemption, signal }) => (
        <span className={styles.used} data-low={signal?.code === 'codes_expire_unused' || undefined}>
          {redemption?.rate == null ? '–' : format.percent(redemption.rate)}
        </span>
      ),
      align: 'right',
      sortable: true,
    },
  ];
}

/** Rates with their ranges against the line of all options together; few answers as dots. */
function ratePlot({ texts, format, insights: { items, base } }: OptionColumns): OptionColumn {
  const plotted = items.filter((item) => !isTooEarly(item));
  const axis = axisOfRates([...plotted, base]);
  const reference = base.rate ?? undefined;
  return {
    key: 'plot',
    // dots have no place on a scale
    header:
      plotted.length > 0 ? (
        <IntervalScale axis={axis} label={texts.whatWorks.columns.range} labelOf={format.percent} />
      ) : (
        texts.whatWorks.columns.dots
      ),
    cell: (item) => {
      if (isTooEarly(item)) return <Dots marks={item.dots ?? []} />;
      if (!item.interval || item.rate === null) return null;
      return <IntervalPlot {...{ axis, reference }} {...item.interval} point={item.rate} tone={toneOf(item)} />;
    },
    drawn: true,
  };
}

/** Differences from the other options in similar cases, against zero. */
function differencePlot({ texts, format, insights: { items } }: OptionColumns): OptionColumn {
  const axis = axisOfDifferences(items);
  return {
    key: 'plot',
    header: <IntervalScale axis={axis} label={texts.whatWorks.columns.differenceRange} labelOf={format.points} />,
    cell: (item) => {
      const { comparison } = item;
      if (comparison === 'cannot_be_compared' || isTooEarly(item)) {
        return (
          <>
            <ReferenceOnly axis={axis} reference={0} />
            <span className={styles.silent}>
              {texts.whatWorks.verdicts[isTooEarly(item) ? 'too_early' : 'cannot_be_compared']}
            </span>
          </>
        );
      }
      const { low, high, difference } = comparison;
      return <IntervalPlot axis={axis} low={low} high={high} point={difference} reference={0} tone={toneOf(item)} />;
    },
    drawn: true,
  };
}

const verdictColumn = ({ texts }: OptionColumns): OptionColumn => ({
  key: 'verdict',
  header: texts.whatWorks.columns.verdict,
  cell: (item) => <VerdictTag item={item} />,
});

/** The rates as a picture with their figures beside. */
export const rateColumns = (view: OptionColumns): OptionColumn[] => [
  optionColumn(view),
  ratePlot(view),
  ...figureColumns(view),
  verdictColumn(view),
  moreColumn(view),
];

/** The fair comparison as a picture with its figures beside. */
export function similarColumns(view: OptionColumns): OptionColumn[] {
  const { texts, format } = view;
  const { columns } = texts.whatWorks;
  const compared = ({ comparison }: OptionInsight) => (comparison === 'cannot_be_compared' ? null : comparison);
  const [, of] = figureColumns(view);
  return [
    optionColumn(view),
    differencePlot(view),
    {
      key: 'difference',
      header: columns.difference,
      cell: (item) => <b>{compared(item) ? format.points(compared(item)?.difference ?? 0) : '–'}</b>,
      align: 'right',
    },
    ...(of ? [of] : []),
    verdictColumn(view),
    moreColumn(view),
  ];
}
