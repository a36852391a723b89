import type { Department } from '@amends/shared/contract/department.js';
import { Building2 } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { FilterSelect } from '../../ui/FilterSelect.js';

interface DepartmentChoiceProps {
  departments: readonly Department[];
  chosen: string;
}

/** Which department's money is shown, where there are several. */
export function DepartmentChoice({ departments, chosen }: DepartmentChoiceProps) {
  const texts = useOfficeTexts().budgets;
  const [, setParams] = useSearchParams();
  if (departments.length < 2) return null;
  return (
    <FilterSelect
      label={texts.department}
      icon={<Building2 aria-hidden />}
      value={chosen}
      options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => setParams({ department: id }, { replace: true })}
    />
  );
}
