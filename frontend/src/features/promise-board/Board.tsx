import type { Department } from '@amends/shared/contract/department.js';
import { HandHeart } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { withParams } from '../../lib/api.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { PromiseList } from '../../parts/promises/PromiseList.js';
import { useColleagues } from '../../parts/promises/use-colleagues.js';
import { usePromises } from '../../parts/promises/use-promises.js';
import { filtersOf, WHICH_PROMISES, whichOf } from '../../parts/promises/which-promises.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { BoardSummary } from './BoardSummary.js';

const FIRST_LINES = 5;

/** The shift's promises, the most urgent on top: to keep, to hand over, to look into. The filters are in the URL. */
export function Board({ department: { id, timeZone } }: { department: Department }) {
  const { promises: texts, common } = useAfterTexts();
  const board = useOfficeTexts().promiseBoard;
  const [params, setParams] = useSearchParams();
  const which = whichOf(params.get('which'));
  const owner = params.get('owner') ?? '';
  const colleagues = useColleagues(id) ?? [];
  const list = usePromises({ ...filtersOf(which), departmentId: id, ownerId: owner || undefined });
  const promises = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const set = (name: string, value: string): void =>
    setParams(
      (now) => {
        now.delete(name);
        if (value) now.set(name, value);
        return now;
      },
      { replace: true },
    );
  const isUsual = which === 'open' && owner === '';
  return (
    <>
      <BoardSummary
        departmentId={id}
        pathOf={(next) => withParams('/promises', { department: params.get('department'), which: next, owner })}
      />
      <FilterBar label={texts.which}>
        <FilterSelect
          label={texts.which}
          value={which === 'open' ? '' : which}
          everything={texts.open}
          options={WHICH_PROMISES.filter((one) => one !== 'open').map((value) => ({
            value,
            label: value === 'kept' || value === 'broken' ? texts.states[value] : texts.due[value],
          }))}
          onChange={(value) => set('which', value)}
        />
        <FilterSelect
          label={board.owner}
          value={owner}
          everything={board.everybody}
          options={colleagues.map(({ id: value, name }) => ({ value, label: name }))}
          onChange={(value) => set('owner', value)}
        />
      </FilterBar>
      {list.error && <ErrorNote error={list.error} onRetry={() => void list.refetch()} />}
      {list.isLoading && <Skeleton lines={FIRST_LINES} />}
      {list.isSuccess && promises.length === 0 && (
        <EmptyState icon={<HandHeart aria-hidden />} title={isUsual ? texts.empty : texts.emptyFiltered}>
          {isUsual ? texts.emptyDetail : texts.emptyFilteredDetail}
        </EmptyState>
      )}
      <PromiseList promises={promises} timeZone={timeZone} />
      {list.hasNextPage && (
        <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {common.loadMore}
        </Button>
      )}
    </>
  );
}
