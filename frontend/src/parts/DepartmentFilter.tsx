import { Building2 } from 'lucide-react';
import { useDepartments } from '../lib/directory.js';
import { useOfficeTexts } from '../locales/office-texts.js';
import { FilterSelect } from '../ui/FilterSelect.js';

/** One department or all of them, in a filter bar; nothing where there is only one. */
export function DepartmentFilter({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const texts = useOfficeTexts().office;
  const departments = useDepartments().data ?? [];
  if (departments.length < 2) return null;
  return (
    <FilterSelect
      label={texts.department}
      icon={<Building2 aria-hidden />}
      value={value}
      everything={texts.allDepartments}
      options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
}
