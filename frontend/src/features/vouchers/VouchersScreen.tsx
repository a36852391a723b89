import { useSearchParams } from 'wouter';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DepartmentChoice } from '../../parts/DepartmentChoice.js';
import { DepartmentPage } from '../../parts/DepartmentPage.js';
import { useDepartmentsFor } from '../../parts/use-departments-for.js';
import { Page } from '../../ui/Page.js';
import { DepartmentVouchers } from './DepartmentVouchers.js';
import { EveryDepartment } from './EveryDepartment.js';

/** Codes that gestures carried: of one department, or of every department for whoever sees them all. */
export function VouchersScreen() {
  const { vouchers: texts } = useOfficeTexts();
  const [params] = useSearchParams();
  const all = useDepartmentsFor('voucher:read_all');
  const everything = all.length > 1 ? { everything: texts.allDepartments } : {};
  if (all.length > 1 && !params.get('department')) {
    return (
      <Page
        title={texts.title}
        lead={texts.lead}
        actions={<DepartmentChoice departments={all} chosen="" {...everything} />}
      >
        <EveryDepartment departments={all} />
      </Page>
    );
  }
  return (
    <DepartmentPage
      title={texts.title}
      lead={texts.lead}
      needs={['voucher:read_department', 'voucher:read_all']}
      keeping={['state']}
      {...everything}
    >
      {(department) => <DepartmentVouchers key={department.id} department={department} />}
    </DepartmentPage>
  );
}
