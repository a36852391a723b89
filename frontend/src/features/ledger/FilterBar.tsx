import { LEDGER_KINDS } from '@amends/shared/contract/ledger.js';
import { Building2, Gift, ListFilter, User } from 'lucide-react';
import { useDepartments, useEmployees } from '../../lib/directory.js';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { SearchField } from '../../ui/SearchField.js';
import styles from './FilterBar.module.css';
import { OptionFilter } from './OptionFilter.js';
import { PeriodFilter } from './PeriodFilter.js';
import type { useLedgerFilters } from './use-ledger-filters.js';

/** Everything that narrows the ledger; each choice is in the URL at once. */
export function FilterBar({ filters, setFilter, setFilters, clear }: ReturnType<typeof useLedgerFilters>) {
  const texts = useTexts().ledger;
  const departments = useDepartments().data ?? [];
  const employees = useEmployees().data ?? [];
  const inDepartment = employees.filter(
    (person) => !filters.departmentId || person.roles.some((role) => role.departmentId === filters.departmentId),
  );
  const staff = inDepartment.filter((person) => person.roles.some((role) => role.role === 'staff'));

  return (
    <search className={styles.bar} aria-label={texts.filters.label}>
      <PeriodFilter range={filters} onChange={setFilters} />
      {departments.length > 1 && (
        <FilterSelect
          label={texts.filters.department}
          icon={Building2}
          value={filters.departmentId ?? ''}
          onChange={(value) => setFilter('departmentId', value)}
        >
          <option value="">{texts.filters.allDepartments}</option>
          {departments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </FilterSelect>
      )}
      <FilterSelect
        label={texts.filters.staff}
        icon={User}
        value={filters.employeeId ?? ''}
        onChange={(value) => setFilter('employeeId', value)}
      >
        <option value="">{texts.filters.allStaff}</option>
        {staff.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </FilterSelect>
      <OptionFilter
        icon={Gift}
        departments={departments.filter(({ id }) => !filters.departmentId || id === filters.departmentId)}
        value={filters.optionId ?? ''}
        onChange={(value) => setFilter('optionId', value)}
      />
      <FilterSelect
        label={texts.filters.kind}
        icon={ListFilter}
        value={filters.kind ?? ''}
        onChange={(value) => setFilter('kind', value)}
      >
        <option value="">{texts.filters.allKinds}</option>
        {LEDGER_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {texts.kinds[kind]}
          </option>
        ))}
      </FilterSelect>
      {Object.keys(filters).length > 0 && (
        <Button kind="quiet" onClick={clear}>
          {texts.filters.clear}
        </Button>
      )}
      <SearchField
        className={styles.search}
        label={texts.filters.search}
        value={filters.search ?? ''}
        onSearch={(value) => setFilter('search', value)}
      />
    </search>
  );
}
