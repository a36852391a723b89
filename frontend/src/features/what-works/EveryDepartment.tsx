import type { DepartmentInsight } from '@amends/shared/contract/insight.js';
import { useSearchParams } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { CardList } from '../../ui/CardList.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { IntervalPlot, IntervalScale } from '../../ui/IntervalPlot.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { type Column, Table } from '../../ui/Table.js';
import { InsightFilterBar } from './InsightFilterBar.js';
import styles from './OptionTable.module.css';
import { axisOfRates } from './plots.js';
import { DepartmentLink, departmentHref } from './DepartmentLink.js';
import { useInsightFilters } from './use-insight-filters.js';
import { useDepartmentInsights } from './what-works.api.js';

const SECOND_MS = 1000;
const FIRST_LINES = 4;
const TABLE_FITS = '(width >= 76rem)';

/** All departments side by side; each leads to its options. Their rates stand beside each other, they are no ranking. */
export function EveryDepartment() {
  const { whatWorks: texts } = useOfficeTexts();
  const format = useFormat();
  const filtering = useInsightFilters();
  const [params] = useSearchParams();
  const tableFits = useMedia(TABLE_FITS);
  const { data, error, refetch } = useDepartmentInsights(filtering.filters);
  const rows = data?.items ?? [];
  const axis = axisOfRates(rows.map(({ outcome }) => outcome));
  const share = (value: number | null): string => (value === null ? '–' : format.percent(value));
  const time = (seconds: number | null): string => (seconds === null ? '–' : format.duration(seconds * SECOND_MS));
  const columns: Column<DepartmentInsight>[] = [
    {
      key: 'department',
      header: texts.columns.department,
      cell: ({ departmentId, name }) => <DepartmentLink departmentId={departmentId} name={name} />,
    },
    {
      key: 'plot',
      header: <IntervalScale axis={axis} labelOf={format.percent} />,
      cell: ({ outcome: { rate, interval } }) =>
        rate !== null && interval ? <IntervalPlot axis={axis} {...interval} point={rate} /> : null,
      drawn: true,
    },
    {
      key: 'rate',
      header: texts.outcomes[filtering.filters.outcome],
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
  return (
    <>
      <InsightFilterBar filtering={filtering} heard={null} />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={FIRST_LINES} />}
      {data && (
        <Panel flush>
          {tableFits ? (
            <div className={styles.table}>
              <Table
                caption={texts.departments.caption}
                columns={columns}
                rows={rows}
                rowKey={({ departmentId }) => departmentId}
              />
            </div>
          ) : (
            <CardList
              cards={rows.map((row) => ({
                key: row.departmentId,
                href: departmentHref(params, row.departmentId),
                title: row.name,
                end: share(row.outcome.rate),
                facts: [
                  texts.ofMany({ n: format.number(row.outcome.n) }),
                  format.wholeMoney(row.costMinor, row.currency),
                  time(row.medianSecondsToGesture),
                ],
              }))}
            />
          )}
        </Panel>
      )}
    </>
  );
}
