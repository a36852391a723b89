import type { RulePrecision } from '@amends/shared/contract/flag.js';
import type { Rate } from '@amends/shared/contract/insight.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { axisFor } from '../../ui/axis.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { IntervalPlot, IntervalScale } from '../../ui/IntervalPlot.js';
import { Listing } from '../../ui/Listing.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import type { Column } from '../../ui/Table.js';
import { useFlagSummary } from './exceptions.api.js';
import { ExceptionsPage } from './ExceptionsPage.js';
import styles from './RulesScreen.module.css';

const FIRST_LINES = 8;
const AXIS = axisFor([0, 1], [0.25], [0, 1]);

interface Row {
  key: string;
  name: string;
  listed: number | null;
  rate: Rate;
}

function useColumns(): Column<Row>[] {
  const { columns: head, ...words } = useOfficeTexts().exceptions.precision;
  const format = useFormat();
  return [
    { key: 'rule', header: head.rule, cell: ({ name }) => <b className={styles.name}>{name}</b> },
    {
      key: 'plot',
      header: <IntervalScale axis={AXIS} label={head.range} labelOf={format.percent} />,
      cell: ({ rate: { rate, interval } }) =>
        rate !== null && interval && <IntervalPlot axis={AXIS} {...interval} point={rate} />,
      drawn: true,
    },
    {
      key: 'confirmed',
      header: head.confirmed,
      cell: ({ rate: { rate, k, n } }) =>
        rate === null ? words.none : `${format.percent(rate)} · ${words.of({ k, n })}`,
      align: 'right',
    },
    {
      key: 'range',
      header: head.range,
      cell: ({ rate: { interval } }) => (interval ? format.percentRange(interval.low, interval.high) : '–'),
      align: 'right',
    },
    {
      key: 'listed',
      header: head.listed,
      cell: ({ listed }) => (listed === null ? '–' : format.number(listed)),
      align: 'right',
    },
  ];
}

/** How far each rule can be trusted, and what they all miss. */
export function RulesScreen() {
  const texts = useOfficeTexts().exceptions;
  const format = useFormat();
  const { columns: head, ...words } = texts.precision;
  const { data, error, refetch } = useFlagSummary();
  const rows: Row[] = data
    ? [
        ...data.rules.map(({ rule, listed, precision }: RulePrecision) => ({
          key: rule,
          name: texts.rules[rule],
          listed,
          rate: precision,
        })),
        { key: 'missed', name: words.missed, listed: null, rate: data.missed },
      ]
    : [];
  const columns = useColumns();
  return (
    <ExceptionsPage lead={words.lead}>
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={FIRST_LINES} />}
      {data && (
        <Panel flush>
          <div className={styles.rules}>
            <Listing
              caption={words.caption}
              columns={columns}
              rows={rows}
              rowKey={({ key }) => key}
              card={({ name, listed, rate: { rate, k, n } }) => ({
                title: name,
                end: rate === null ? words.none : format.percent(rate),
                facts: [n > 0 && words.of({ k, n }), listed !== null && `${head.listed}: ${format.number(listed)}`],
              })}
            />
          </div>
        </Panel>
      )}
    </ExceptionsPage>
  );
}
