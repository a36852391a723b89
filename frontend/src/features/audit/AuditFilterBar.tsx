import { Building2, ListFilter } from 'lucide-react';
import { useDepartments } from '../../lib/directory.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { TextField } from '../../ui/TextField.js';
import { AUDIT_SUBJECTS } from './audit-filters.js';
import styles from './AuditFilterBar.module.css';
import type { AuditFiltering } from './use-audit-filters.js';

const DAYS = ['from', 'to'] as const;

export function AuditFilterBar({ filtering: { filters, setFilter } }: { filtering: AuditFiltering }) {
  const { audit, ledger } = useOfficeTexts();
  const departments = useDepartments().data ?? [];
  return (
    <search className={styles.bar} aria-label={ledger.filters.label}>
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
        label={audit.subject}
        icon={<ListFilter aria-hidden />}
        value={filters.subject ?? ''}
        everything={audit.allSubjects}
        options={AUDIT_SUBJECTS.map((subject) => ({ value: subject, label: audit.subjects[subject] }))}
        onChange={(value) => setFilter('subject', value)}
      />
      {DAYS.map((day) => (
        <div key={day} className={styles.day}>
          <span aria-hidden>{ledger.filters[day]}</span>
          <TextField
            type="date"
            label={ledger.filters[day]}
            labelHidden
            compact
            value={filters[day] ?? ''}
            onChange={(event) => setFilter(day, event.target.value)}
          />
        </div>
      ))}
    </search>
  );
}
