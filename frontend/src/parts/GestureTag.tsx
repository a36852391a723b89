import type { Gesture, GestureState } from '@amends/shared/contract/gesture.js';
import { Check, Clock, Hourglass, type LucideIcon, Undo2, X } from 'lucide-react';
import { useTexts } from '../locales/texts.js';
import { Tag, type Tone } from '../ui/Tag.js';

const LOOKS: Readonly<Record<GestureState, { tone: Tone; icon: LucideIcon }>> = {
  awaiting: { tone: 'low', icon: Hourglass },
  granted: { tone: 'healthy', icon: Check },
  refused: { tone: 'neutral', icon: X },
  expired: { tone: 'neutral', icon: Clock },
  reversed: { tone: 'neutral', icon: Undo2 },
};

export function GestureTag({ gesture }: { gesture: Pick<Gesture, 'state'> }) {
  const texts = useTexts().gesture.states;
  const { tone, icon: Icon } = LOOKS[gesture.state];
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {texts[gesture.state]}
    </Tag>
  );
}
