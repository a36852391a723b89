import { HandHeart } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { useSession } from '../../lib/session.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { PromiseList } from '../../parts/promises/PromiseList.js';
import { usePromises } from '../../parts/promises/use-promises.js';
import { filtersOf, WHICH_PROMISES, whichOf } from '../../parts/promises/which-promises.js';
import { useDepartment } from '../../parts/use-department.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { Page } from '../../ui/Page.js';
import { Segmented } from '../../ui/Segmented.js';
import { Skeleton } from '../../ui/Skeleton.js';

const WHOSE = ['mine', 'shift'] as const;

/** What I owe customers, and what the shift owes them: to keep, to take over, to hand over. */
export function PromisesScreen() {
  const { promises: texts, common } = useAfterTexts();
  const { employee } = useSession();
  const department = useDepartment(employee.departmentId);
  const [params, setParams] = useSearchParams();
  const whose = WHOSE.find((one) => one === params.get('whose')) ?? 'mine';
  const which = whichOf(params.get('which'));
  const list = usePromises({
    ...filtersOf(which),
    ...(whose === 'mine' ? { ownerId: employee.id } : { departmentId: employee.departmentId ?? undefined }),
  });
  const promises = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const narrow = (name: string, value: string, usual: string): void =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === usual) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const isUsual = which === 'open';
  return (
    <Page title={texts.title} lead={texts.lead} width="narrow">
      <FilterBar label={texts.which}>
        <Segmented
          label={texts.whose}
          value={whose}
          options={WHOSE.map((value) => ({ value, label: texts[value] }))}
          onChange={(value) => narrow('whose', value, 'mine')}
        />
        <FilterSelect
          label={texts.which}
          value={isUsual ? '' : which}
          everything={texts.open}
          options={WHICH_PROMISES.filter((one) => one !== 'open').map((value) => ({
            value,
            label: value === 'kept' || value === 'broken' ? texts.states[value] : texts.due[value],
          }))}
          onChange={(value) => narrow('which', value || 'open', 'open')}
        />
      </FilterBar>
      {list.error && <ErrorNote error={list.error} onRetry={() => void list.refetch()} />}
      {list.isLoading && <Skeleton lines={5} />}
      {list.isSuccess && promises.length === 0 && (
        <EmptyState icon={<HandHeart />} title={isUsual ? texts.empty : texts.emptyFiltered}>
          {isUsual ? texts.emptyDetail : texts.emptyFilteredDetail}
        </EmptyState>
      )}
      <PromiseList promises={promises} timeZone={department?.timeZone} />
      {list.hasNextPage && (
        <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {common.loadMore}
        </Button>
      )}
    </Page>
  );
}
