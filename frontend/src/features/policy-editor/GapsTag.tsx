import type { AuthoredOption } from '@amends/shared/contract/policy-draft.js';
import { optionFaults } from '@amends/shared/policy-faults.js';
import { CircleDashed } from 'lucide-react';
import { useMemo } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Tag } from '../../ui/Tag.js';
import { useEditor } from './editor-context.js';

/** How many fields keep this option from being saved. */
export function GapsTag({ option }: { option: AuthoredOption }) {
  const texts = useOfficeTexts().policyEditor;
  const { categories } = useEditor();
  const gaps = useMemo(
    () => optionFaults(option, new Set(categories.map(({ id }) => id))).length,
    [option, categories],
  );
  if (gaps === 0) return null;
  return (
    <Tag tone="low" icon={<CircleDashed aria-hidden />}>
      {texts.gaps(gaps)}
    </Tag>
  );
}
