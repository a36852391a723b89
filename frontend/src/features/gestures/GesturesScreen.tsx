import type { Department } from '@amends/shared/contract/department.js';
import { Download } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DepartmentPage } from '../../parts/DepartmentPage.js';
import { DownloadButton } from '../../ui/Button.js';
import { DepartmentGestures } from './DepartmentGestures.js';
import { exportHref } from './gestures.api.js';
import { useGestureFilters } from './use-gesture-filters.js';

function ExportLink({ departmentId }: { departmentId: string }) {
  const texts = useOfficeTexts().office;
  const { filters } = useGestureFilters();
  const href = exportHref({ ...filters, department: departmentId });
  if (href === null) return null;
  return (
    <DownloadButton icon={<Download aria-hidden />} href={href}>
      {texts.csv}
    </DownloadButton>
  );
}

const exportLink = ({ id }: Department) => <ExportLink departmentId={id} />;

/** A department's gestures for who heads it, any department's for finance; narrowed by the URL. */
export function GesturesScreen() {
  const texts = useOfficeTexts().gestureList;
  return (
    <DepartmentPage
      title={texts.title}
      lead={texts.lead}
      needs={['gesture:read_department', 'gesture:read_all']}
      keeping={['from', 'to', 'categoryId', 'severity', 'lost', 'choice', 'state', 'outcome', 'answer', 'redeemed']}
      actions={exportLink}
    >
      {(department) => <DepartmentGestures key={department.id} department={department} />}
    </DepartmentPage>
  );
}
