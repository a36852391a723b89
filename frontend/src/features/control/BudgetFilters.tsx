import { User } from 'lucide-react';
import { useEmployees } from '../../lib/directory.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DepartmentFilter } from '../../parts/DepartmentFilter.js';
import { MonthSelect } from '../../parts/MonthSelect.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { FilterSelect } from '../../ui/FilterSelect.js';

interface Filters {
  month: string;
  departmentId: string;
  /** Absent where no person is meant. */
  employeeId?: string;
}

interface BudgetFiltersProps {
  filters: Filters;
  change: (changed: Partial<Filters>) => void;
}

/** Periods of a month or those that run now, of one department or all, of one person or everybody. */
export function BudgetFilters({ filters: { month, departmentId, employeeId }, change }: BudgetFiltersProps) {
  const { control, office } = useOfficeTexts();
  const employees = useEmployees().data ?? [];
  const listed = employees
    .filter(({ roles }) => roles.some((held) => departmentId === '' || held.departmentId === departmentId))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <FilterBar label={office.filters}>
      <MonthSelect
        label={control.period}
        everything={control.now}
        value={month}
        onChange={(value) => change({ month: value })}
      />
      <DepartmentFilter
        value={departmentId}
        onChange={(value) => change({ departmentId: value, ...(employeeId !== undefined && { employeeId: '' }) })}
      />
      {employeeId !== undefined && (
        <FilterSelect
          label={control.limits.columns.employee}
          icon={<User aria-hidden />}
          value={employeeId}
          everything={control.everybody}
          options={listed.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => change({ employeeId: value })}
        />
      )}
    </FilterBar>
  );
}
