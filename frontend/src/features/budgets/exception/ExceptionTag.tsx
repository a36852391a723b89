import { UserRoundCog } from 'lucide-react';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { Tag } from '../../../ui/Tag.js';

/** The plan does not hold for this person in everything. */
export function ExceptionTag() {
  return (
    <Tag tone="brand" icon={<UserRoundCog aria-hidden />}>
      {useOfficeTexts().budgets.exception.tag}
    </Tag>
  );
}
