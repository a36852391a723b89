import type { Department } from '@amends/shared/contract/department.js';
import { Building2 } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { useOfficeTexts } from '../locales/office-texts.js';
import { FilterSelect } from '../ui/FilterSelect.js';

interface DepartmentChoiceProps {
  departments: readonly Department[];
  chosen: string;
  /** The choice that shows all of them. */
  everything?: string;
  /** What of the address still makes sense in another department. */
  keeping?: readonly string[];
}

/** Which department is shown, where there are several. */
export function DepartmentChoice({ departments, chosen, everything, keeping = [] }: DepartmentChoiceProps) {
  const texts = useOfficeTexts().office;
  const [, setParams] = useSearchParams();
  if (departments.length < 2) return null;
  const choose = (department: string): void =>
    setParams(
      (now) => {
        const kept = [...now].filter(([name]) => keeping.includes(name));
        return new URLSearchParams(department ? [...kept, ['department', department]] : kept);
      },
      { replace: true },
    );
  return (
    <FilterSelect
      label={texts.department}
      icon={<Building2 aria-hidden />}
      value={chosen}
      {...(everything !== undefined && { everything })}
      options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={choose}
    />
  );
}
