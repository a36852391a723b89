import type { Department } from '@amends/shared/contract/department.js';
import { ROLES } from '@amends/shared/permissions.js';
import { BadgeCheck, Building2 } from 'lucide-react';
import { useCallback } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { SearchField } from '../../ui/SearchField.js';
import type { PeopleFilter, PeopleFilters } from './people-filters.js';

interface PeopleFilterBarProps {
  departments: readonly Department[];
  filters: PeopleFilters;
  /** How many people pass. */
  count: number;
  onFilter: (name: PeopleFilter, value: string) => void;
}

export function PeopleFilterBar({ departments, filters, count, onFilter }: PeopleFilterBarProps) {
  const texts = useOfficeTexts();
  const onSearch = useCallback((value: string) => onFilter('search', value), [onFilter]);
  return (
    <FilterBar
      label={texts.people.peopleTitle}
      search={<SearchField label={texts.people.search} value={filters.search} onSearch={onSearch} />}
      end={<output>{texts.people.shown(count)}</output>}
    >
      <FilterSelect
        label={texts.people.department}
        icon={<Building2 aria-hidden />}
        value={filters.department}
        everything={texts.people.allDepartments}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => onFilter('department', value)}
      />
      <FilterSelect
        label={texts.people.role}
        icon={<BadgeCheck aria-hidden />}
        value={filters.role}
        everything={texts.people.allRoles}
        options={ROLES.map((role) => ({ value: role, label: texts.common.roles[role] }))}
        onChange={(value) => onFilter('role', value)}
      />
    </FilterBar>
  );
}
