import type { Department } from '@amends/shared/contract/department.js';
import type { LucideIcon } from 'lucide-react';
import { useTexts } from '../../locales/texts.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { usePolicies } from './ledger.api.js';

interface OptionFilterProps {
  icon: LucideIcon;
  departments: readonly Department[];
  value: string;
  onChange: (optionId: string) => void;
}

/** The options of these departments' policies, grouped where there is more than one department. */
export function OptionFilter({ icon, departments, value, onChange }: OptionFilterProps) {
  const texts = useTexts().ledger.filters;
  const policies = usePolicies(departments.map(({ id }) => id));
  const groups = policies.map(({ departmentId, options }) => ({
    departmentId,
    name: departments.find(({ id }) => id === departmentId)?.name ?? '',
    options: options.map(({ id, title }) => (
      <option key={id} value={id}>
        {title}
      </option>
    )),
  }));

  return (
    <FilterSelect label={texts.option} icon={icon} value={value} onChange={onChange}>
      <option value="">{texts.allOptions}</option>
      {groups.length > 1
        ? groups.map(({ departmentId, name, options }) => (
            <optgroup key={departmentId} label={name}>
              {options}
            </optgroup>
          ))
        : groups[0]?.options}
    </FilterSelect>
  );
}
