import type { MonthState } from '@amends/shared/contract/close.js';
import { Circle, Hourglass, Lock, LockOpen, type LucideIcon } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Tag, type Tone } from '../../ui/Tag.js';

const LOOKS: Record<MonthState, { tone: Tone; icon: LucideIcon }> = {
  open: { tone: 'neutral', icon: Circle },
  closing: { tone: 'brand', icon: Hourglass },
  closed: { tone: 'healthy', icon: Lock },
  reopened: { tone: 'low', icon: LockOpen },
};

/** How a month stands, in a word with a shape. */
export function MonthTag({ state }: { state: MonthState }) {
  const { tone, icon: Icon } = LOOKS[state];
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {useOfficeTexts().close.states[state]}
    </Tag>
  );
}
