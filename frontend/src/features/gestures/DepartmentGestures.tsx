import type { Department } from '@amends/shared/contract/department.js';
import { HandHeart } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Paged } from '../../ui/Paged.js';
import { GestureFilterBar } from './GestureFilterBar.js';
import { GestureRows } from './GestureRows.js';
import { useGestures } from './gestures.api.js';
import { useGestureFilters } from './use-gesture-filters.js';

/** The gestures behind a figure, or all of them. */
export function DepartmentGestures({ department }: { department: Department }) {
  const { gestureList: texts, office } = useOfficeTexts();
  const filtering = useGestureFilters();
  const { filters, isNarrowed, clear } = filtering;
  const list = useGestures({ ...filters, department: department.id });
  const shown = list.data?.pages.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <>
      <GestureFilterBar
        department={department}
        filtering={filtering}
        end={shown !== undefined && shown > 0 && <output>{texts.shown(shown, list.hasNextPage)}</output>}
      />
      <Paged
        list={list}
        empty={
          <EmptyState
            icon={<HandHeart aria-hidden />}
            title={isNarrowed ? texts.emptyFiltered : texts.empty}
            action={isNarrowed && <Button onClick={clear}>{office.clear}</Button>}
          />
        }
      >
        {(rows) => <GestureRows rows={rows} timeZone={department.timeZone} />}
      </Paged>
    </>
  );
}
