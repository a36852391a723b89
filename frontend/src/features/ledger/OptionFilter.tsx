import type { Department } from '@amends/shared/contract/department.js';
import { Gift } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { usePolicies } from './ledger.api.js';

interface OptionFilterProps {
  departments: readonly Department[];
  value: string;
  onChange: (optionId: string) => void;
}

/** The options of these departments' policies, under the department's name. */
export function OptionFilter({ departments, value, onChange }: OptionFilterProps) {
  const texts = useOfficeTexts().ledger.filters;
  const policies = usePolicies(departments.map(({ id }) => id));
  return (
    <FilterSelect
      label={texts.option}
      icon={<Gift aria-hidden />}
      value={value}
      everything={texts.allOptions}
      options={[]}
      groups={policies.map(({ departmentId, options }) => ({
        label: departments.find(({ id }) => id === departmentId)?.name ?? '',
        choices: options.map(({ id, title }) => ({ value: id, label: title })),
      }))}
      onChange={onChange}
    />
  );
}
