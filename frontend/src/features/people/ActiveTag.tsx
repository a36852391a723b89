import { Ban, Check } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Tag } from '../../ui/Tag.js';

/** Whether the person may sign in and give. */
export function ActiveTag({ active }: { active: boolean }) {
  const texts = useOfficeTexts().people;
  return active ? (
    <Tag tone="healthy" icon={<Check aria-hidden />}>
      {texts.active}
    </Tag>
  ) : (
    <Tag icon={<Ban aria-hidden />}>{texts.inactive}</Tag>
  );
}
