import type { Department } from '@amends/shared/contract/department.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { LinkTabs } from '../../ui/LinkTabs.js';

export const MESSAGES_PATH = '/department';
export const RETURNS_PATH = '/department/returns';

/** The settings of one department, side by side. */
export function DepartmentTabs({ department }: { department: Department }) {
  const texts = useOfficeTexts().department;
  return (
    <LinkTabs
      label={texts.tabs}
      search={new URLSearchParams({ department: department.id }).toString()}
      tabs={[
        { path: MESSAGES_PATH, label: texts.messages.tab },
        { path: RETURNS_PATH, label: texts.returns.tab },
      ]}
    />
  );
}
