import { useSearchParams } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { CardList } from '../../ui/CardList.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Table } from '../../ui/Table.js';
import { InsightFilterBar } from './InsightFilterBar.js';
import styles from './OptionTable.module.css';
import { departmentColumns } from './department-columns.js';
import { departmentHref } from './DepartmentLink.js';
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
  const share = (value: number | null): string => (value === null ? '–' : format.percent(value));
  const time = (seconds: number | null): string => (seconds === null ? '–' : format.duration(seconds * SECOND_MS));
  return (
    <>
      <InsightFilterBar brief filtering={filtering} />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={FIRST_LINES} />}
      {data && (
        <Panel flush>
          {tableFits ? (
            <div className={styles.table}>
              <Table
                caption={texts.departments.caption}
                dense
                columns={departmentColumns({ texts, format, outcome: filtering.filters.outcome, rows })}
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
