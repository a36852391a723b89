import { BadgeCheck } from 'lucide-react';
import { useTexts } from '../locales/texts.js';
import { Tag } from '../ui/Tag.js';

/** Given inside the limits, without asking anybody: nobody has to justify it later. */
export function WithinPolicy() {
  return <Tag icon={<BadgeCheck aria-hidden />}>{useTexts().gesture.withinPolicy}</Tag>;
}
