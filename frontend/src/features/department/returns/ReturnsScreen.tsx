import { useOfficeTexts } from '../../../locales/office-texts.js';
import { DepartmentPage } from '../../../parts/DepartmentPage.js';
import { DepartmentTabs } from '../DepartmentTabs.js';
import { ReturnsForm } from './ReturnsForm.js';

/** Where a department tells which of its customers came back. */
export function ReturnsScreen() {
  const texts = useOfficeTexts().department;
  return (
    <DepartmentPage title={texts.title} lead={texts.returns.lead} needs={['return:import']}>
      {(department) => (
        <>
          <DepartmentTabs department={department} />
          <ReturnsForm key={department.id} department={department} />
        </>
      )}
    </DepartmentPage>
  );
}
