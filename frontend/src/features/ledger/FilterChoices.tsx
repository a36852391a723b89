import { GESTURE_STATES } from '@amends/shared/contract/gesture.js';
import { LEDGER_KINDS } from '@amends/shared/contract/ledger.js';
import { Building2, CircleDot, ListFilter, User } from 'lucide-react';
import { useDepartments, useEmployees } from '../../lib/directory.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { OptionFilter } from './OptionFilter.js';
import { PeriodFilter } from '../../parts/period/PeriodFilter.js';
import { staffOf } from './staff-of.js';
import type { LedgerFiltering } from './use-ledger-filters.js';

/** The choices that narrow the ledger: when, where, who, what. */
export function FilterChoices({ filtering }: { filtering: LedgerFiltering }) {
  const { filters, setFilter, setPeriod } = filtering;
  const { ledger: texts, gesture } = useOfficeTexts();
  const departments = useDepartments().data ?? [];
  const staff = staffOf(useEmployees().data ?? [], filters.departmentId);
  const asChoices = (named: readonly { id: string; name: string }[]) =>
    named.map(({ id, name }) => ({ value: id, label: name }));

  return (
    <>
      <PeriodFilter range={filters} onChange={setPeriod} />
      {departments.length > 1 && (
        <FilterSelect
          label={texts.filters.department}
          icon={<Building2 aria-hidden />}
          value={filters.departmentId ?? ''}
          everything={texts.filters.allDepartments}
          options={asChoices(departments)}
          onChange={(value) => setFilter('departmentId', value)}
        />
      )}
      <FilterSelect
        label={texts.filters.staff}
        icon={<User aria-hidden />}
        value={filters.employeeId ?? ''}
        everything={texts.filters.allStaff}
        options={asChoices(staff)}
        onChange={(value) => setFilter('employeeId', value)}
      />
      <OptionFilter
        departments={departments.filter(({ id }) => !filters.departmentId || id === filters.departmentId)}
        value={filters.optionId ?? ''}
        onChange={(value) => setFilter('optionId', value)}
      />
      <FilterSelect
        label={texts.filters.kind}
        icon={<ListFilter aria-hidden />}
        value={filters.kind ?? ''}
        everything={texts.filters.allKinds}
        options={LEDGER_KINDS.map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
        onChange={(value) => setFilter('kind', value)}
      />
      <FilterSelect
        label={texts.filters.state}
        icon={<CircleDot aria-hidden />}
        value={filters.state ?? ''}
        everything={texts.filters.anyState}
        options={GESTURE_STATES.map((state) => ({ value: state, label: gesture.states[state] }))}
        onChange={(value) => setFilter('state', value)}
      />
    </>
  );
}
