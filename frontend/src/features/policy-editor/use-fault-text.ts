import type { FaultKind } from '@amends/shared/policy-faults.js';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useEditor } from './editor-context.js';

/** What is wrong with a field in words; a gap is pointed out only where somebody has been, or after a refusal. */
export function useFaultText(fault: FaultKind | undefined): { error: string | null; touch: () => void } {
  const texts = useOfficeTexts().policyEditor.faults;
  const { showsGaps } = useEditor();
  const [isTouched, setIsTouched] = useState(false);
  const isShown = fault !== undefined && (isTouched || showsGaps);
  return { error: isShown ? texts[fault] : null, touch: () => setIsTouched(true) };
}
