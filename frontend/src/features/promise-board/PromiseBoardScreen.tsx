import { useAfterTexts } from '../../locales/after-texts.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DepartmentPage } from '../../parts/DepartmentPage.js';
import { Board } from './Board.js';

/** What a department owes its customers, for who heads it. */
export function PromiseBoardScreen() {
  const { promises } = useAfterTexts();
  const texts = useOfficeTexts().promiseBoard;
  return (
    <DepartmentPage title={promises.title} lead={texts.lead} needs={['team:read']} keeping={['which']}>
      {(department) => <Board key={department.id} department={department} />}
    </DepartmentPage>
  );
}
