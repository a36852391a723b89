import type { Department } from '@amends/shared/contract/department.js';
import { GESTURE_STATES } from '@amends/shared/contract/gesture.js';
import { CHOICES } from '@amends/shared/contract/insight.js';
import { LOSSES } from '@amends/shared/contract/policy.js';
import { SEVERITY_MAX, SEVERITY_MIN } from '@amends/shared/limits.js';
import { Gift, ListFilter, User, X } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { PeriodFilter } from '../../parts/period/PeriodFilter.js';
import { useColleagues } from '../../parts/promises/use-colleagues.js';
import { usePublishedOptions } from '../../parts/published-options.js';
import { useCategories } from '../../parts/use-categories.js';
import { Button } from '../../ui/Button.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { SearchField } from '../../ui/SearchField.js';
import { ANSWERS, ENDS, endOf, filtersOfEnd } from './gesture-filters.js';
import type { GestureFiltering } from './use-gesture-filters.js';

interface GestureFilterBarProps {
  department: Department;
  filtering: GestureFiltering;
  end: ReactNode;
}

const SEVERITIES = Array.from({ length: SEVERITY_MAX - SEVERITY_MIN + 1 }, (_, place) => SEVERITY_MIN + place);

const named = (items: readonly { id: string; name: string }[]) =>
  items.map(({ id, name }) => ({ value: id, label: name }));

/** Everything that narrows the gestures, in the URL at once. */
export function GestureFilterBar({ department, filtering, end }: GestureFilterBarProps) {
  const { gestureList: texts, gesture, office } = useOfficeTexts();
  const { filters, set, clear, isNarrowed } = filtering;
  const staff = useColleagues(department.id) ?? [];
  const options = usePublishedOptions(department.id);
  const categories = useCategories().data ?? [];
  const onSearch = useCallback((value: string) => set({ customer: value }), [set]);
  const folded = (
    <>
      <PeriodFilter range={filters} timeZone={department.timeZone} onChange={set} />
      <FilterSelect
        label={texts.staff}
        icon={<User aria-hidden />}
        value={filters.employeeId ?? ''}
        everything={texts.allStaff}
        options={named(staff)}
        onChange={(employeeId) => set({ employeeId })}
      />
      <FilterSelect
        label={texts.option}
        icon={<Gift aria-hidden />}
        value={filters.optionId ?? ''}
        everything={texts.allOptions}
        options={options.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(optionId) => set({ optionId })}
      />
      <FilterSelect
        label={texts.category}
        icon={<ListFilter aria-hidden />}
        value={filters.categoryId ?? ''}
        everything={texts.allCategories}
        options={named(categories)}
        onChange={(categoryId) => set({ categoryId })}
      />
      <FilterSelect
        label={texts.ended}
        value={endOf(filters)}
        everything={texts.anyEnd}
        options={ENDS.map(({ end: value, outcome, answer }) => ({ value, label: texts.ends[outcome][answer] }))}
        onChange={(value) => set(filtersOfEnd(value))}
      />
      <FilterSelect
        label={texts.severity}
        value={filters.severity ?? ''}
        everything={texts.allSeverities}
        options={SEVERITIES.map((value) => ({
          value: String(value),
          label: `${value} · ${gesture.severities[value]}`,
        }))}
        onChange={(severity) => set({ severity })}
      />
      <FilterSelect
        label={texts.lost}
        value={filters.lost ?? ''}
        everything={texts.allLosses}
        options={LOSSES.map((value) => ({ value, label: gesture.losses[value] }))}
        onChange={(lost) => set({ lost })}
      />
      <FilterSelect
        label={texts.picked}
        value={filters.choice ?? ''}
        everything={texts.anybody}
        options={CHOICES.map((value) => ({ value, label: texts.choices[value] }))}
        onChange={(choice) => set({ choice })}
      />
      <FilterSelect
        label={texts.code}
        value={filters.redeemed ?? ''}
        everything={texts.anyCode}
        options={ANSWERS.map((value) => ({ value, label: texts.codes[value] }))}
        onChange={(redeemed) => set({ redeemed })}
      />
      <FilterSelect
        label={texts.state}
        value={filters.state ?? ''}
        everything={texts.allStates}
        options={GESTURE_STATES.map((value) => ({ value, label: gesture.states[value] }))}
        onChange={(state) => set({ state })}
      />
    </>
  );
  return (
    <FilterBar
      label={office.filters}
      search={<SearchField label={texts.customer} value={filters.customer ?? ''} onSearch={onSearch} />}
      folded={folded}
      end={end}
    >
      {isNarrowed && (
        <Button variant="quiet" icon={<X aria-hidden />} onClick={clear}>
          {office.clear}
        </Button>
      )}
    </FilterBar>
  );
}
