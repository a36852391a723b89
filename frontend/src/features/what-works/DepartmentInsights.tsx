import type { Department } from '@amends/shared/contract/department.js';
import type { OptionInsights } from '@amends/shared/contract/insight.js';
import { SearchX } from 'lucide-react';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useMayIn } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { returnsPath } from '../../parts/paths.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { Segmented } from '../../ui/Segmented.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { AdviceList } from './AdviceList.js';
import styles from './DepartmentInsights.module.css';
import { InsightFilterBar } from './InsightFilterBar.js';
import { isNarrowed, VIEWS } from './insight-filters.js';
import { isTooEarly } from './plots.js';
import { OptionTable } from './OptionTable.js';
import { Together } from './Together.js';
import { Trend } from './Trend.js';
import { useInsightFilters } from './use-insight-filters.js';
import { useOptionInsights } from './what-works.api.js';

const FIRST_LINES = 8;

/** How to read the picture: only what is in it. */
function RatesHint({ insights: { base, items } }: { insights: OptionInsights }) {
  const texts = useOfficeTexts().whatWorks;
  const format = useFormat();
  const isPlotted = items.some((item) => !isTooEarly(item));
  const parts = [
    isPlotted && base.rate !== null && texts.baseLine({ rate: format.percent(base.rate) }),
    isPlotted && texts.rangeHint,
    items.some(isTooEarly) && texts.dotsHint,
  ];
  return parts.filter(Boolean).join(' ');
}

/** One department's options, what they ask for, all of them together and month by month. It keeps up by itself. */
export function DepartmentInsights({ department: { id, timeZone } }: { department: Department }) {
  const { whatWorks: texts, office } = useOfficeTexts();
  const format = useFormat();
  const filtering = useInsightFilters(timeZone);
  const { filters, view } = filtering;
  const { data, error, refetch } = useOptionInsights(id, filters);
  const mayImport = useMayIn('return:import', id);
  const given = data?.base.given ?? 0;
  const heard =
    data &&
    texts.heard[data.outcome]({
      count: given,
      written: format.number(given),
      share: format.percent(data.base.answerShare ?? 0),
    });
  return (
    <>
      <InsightFilterBar filtering={filtering} timeZone={timeZone} />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={FIRST_LINES} />}
      {data && given === 0 && data.items.length === 0 && (
        <Panel>
          <EmptyState
            icon={<SearchX aria-hidden />}
            title={isNarrowed(filters) ? texts.nothing : texts.empty}
            action={isNarrowed(filters) && <Button onClick={filtering.clear}>{office.clear}</Button>}
          >
            {isNarrowed(filters) && texts.nothingHint}
          </EmptyState>
        </Panel>
      )}
      {data && data.items.length > 0 && (
        <>
          <div className={styles.options}>
            <div className={styles.bar}>
              <p>
                <output>{heard}</output> {view === 'similar' && texts.zeroLine}
                {view === 'rates' && <RatesHint insights={data} />}
                {filters.outcome === 'returned' && mayImport && (
                  <Link href={returnsPath(id)} className={styles.link}>
                    {texts.importReturns}
                  </Link>
                )}
              </p>
              <Segmented
                label={texts.view}
                value={view}
                options={VIEWS.map((value) => ({ value, label: texts.views[value] }))}
                onChange={(value) => filtering.set('view', value === 'rates' ? '' : value)}
              />
            </div>
            <Panel flush>
              <OptionTable insights={data} filtering={filtering} />
            </Panel>
          </div>
          <AdviceList insights={data} />
          <Together insights={data} />
          <Panel flush title={texts.trend.title}>
            <Trend departmentId={id} filters={filters} whole={data.base} />
          </Panel>
        </>
      )}
    </>
  );
}
