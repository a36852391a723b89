import type { FlagState } from '@amends/shared/contract/flag.js';
import { Check, Circle, type LucideIcon, MessageCircle, MessageCircleQuestionMark } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Tag, type Tone } from '../../ui/Tag.js';

const LOOKS: Record<FlagState, { tone: Tone; icon: LucideIcon }> = {
  open: { tone: 'low', icon: Circle },
  asked: { tone: 'neutral', icon: MessageCircleQuestionMark },
  answered: { tone: 'brand', icon: MessageCircle },
  reviewed: { tone: 'healthy', icon: Check },
};

/** How far the look has come, in a word with a shape. */
export function FlagStateTag({ state }: { state: FlagState }) {
  const { tone, icon: Icon } = LOOKS[state];
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {useOfficeTexts().exceptions.states[state]}
    </Tag>
  );
}
