import { useTexts } from '../locales/texts.js';
import { Select } from '../ui/Select.js';
import { useChosenDepartment } from './use-chosen-department.js';

/** Switches between one's departments; nothing where there is only one. */
export function DepartmentSelect() {
  const texts = useTexts();
  const { departments, departmentId, choose } = useChosenDepartment();
  if (departments.length < 2 || departmentId === undefined) return null;
  return (
    <Select
      label={texts.more.departments}
      labelHidden
      value={departmentId}
      options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={choose}
    />
  );
}
