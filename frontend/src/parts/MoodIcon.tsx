import type { Mood } from '@amends/shared/contract/gesture.js';
import { DoorOpen, Frown, type LucideIcon, Meh, Smile } from 'lucide-react';

const BY_MOOD: Readonly<Record<Mood, LucideIcon>> = { calm: Smile, unsure: Meh, upset: Frown, gone: DoorOpen };

export function MoodIcon({ mood }: { mood: Mood }) {
  const Icon = BY_MOOD[mood];
  return <Icon aria-hidden />;
}
