import { Snowflake } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Tag } from '../../ui/Tag.js';

/** A budget that nothing can be given from until it adds up again. */
export function FrozenTag() {
  return (
    <Tag tone="exhausted" icon={<Snowflake aria-hidden />}>
      {useOfficeTexts().control.frozen}
    </Tag>
  );
}
