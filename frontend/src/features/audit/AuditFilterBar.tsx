import { Building2, ListFilter, User, X } from 'lucide-react';
import { useDepartments, useEmployees } from '../../lib/directory.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { PeriodFilter } from '../../parts/period/PeriodFilter.js';
import { Button } from '../../ui/Button.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { SearchField } from '../../ui/SearchField.js';
import { isAuditSubject } from './audit-filters.js';
import { useAuditSubjects } from './audit.api.js';
import type { AuditFiltering } from './use-audit-filters.js';

/** When, where, who, what kind, and words that were written down. */
export function AuditFilterBar({ filtering }: { filtering: AuditFiltering }) {
  const { filters, setFilter, setFilters, setSearch, clear } = filtering;
  const { audit, ledger } = useOfficeTexts();
  const departments = useDepartments().data ?? [];
  const employees = useEmployees().data ?? [];
  const subjects = useAuditSubjects().data ?? [];
  return (
    <FilterBar
      label={ledger.filters.label}
      search={<SearchField label={audit.search} value={filters.search ?? ''} onSearch={setSearch} />}
      folded={
        <>
          <PeriodFilter range={filters} onChange={setFilters} />
          {departments.length > 1 && (
            <FilterSelect
              label={ledger.filters.department}
              icon={<Building2 aria-hidden />}
              value={filters.departmentId ?? ''}
              everything={ledger.filters.allDepartments}
              options={departments.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(value) => setFilter('departmentId', value)}
            />
          )}
          <FilterSelect
            label={audit.actor}
            icon={<User aria-hidden />}
            value={filters.actorId ?? ''}
            everything={audit.anybody}
            options={employees.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(value) => setFilter('actorId', value)}
          />
          <FilterSelect
            label={audit.subject}
            icon={<ListFilter aria-hidden />}
            value={filters.subject ?? ''}
            everything={audit.allSubjects}
            options={subjects.map((subject) => ({
              value: subject,
              label: isAuditSubject(subject) ? audit.subjects[subject] : subject,
            }))}
            onChange={(value) => setFilter('subject', value)}
          />
        </>
      }
      after={
        Object.keys(filters).length > 0 && (
          <Button variant="quiet" icon={<X aria-hidden />} onClick={clear}>
            {ledger.filters.clear}
          </Button>
        )
      }
    />
  );
}
