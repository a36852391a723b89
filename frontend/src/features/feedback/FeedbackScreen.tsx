import { useOfficeTexts } from '../../locales/office-texts.js';
import { DepartmentPage } from '../../parts/DepartmentPage.js';
import { DepartmentFeedback } from './DepartmentFeedback.js';

/** The customers' own words, for who heads the department. */
export function FeedbackScreen() {
  const texts = useOfficeTexts().feedback;
  return (
    <DepartmentPage
      title={texts.title}
      lead={texts.lead}
      needs={['feedback:read_department']}
      keeping={['kind', 'rating']}
    >
      {(department) => <DepartmentFeedback key={department.id} department={department} />}
    </DepartmentPage>
  );
}
