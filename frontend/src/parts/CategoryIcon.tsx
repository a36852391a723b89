import type { Category } from '@amends/shared/contract/policy.js';
import {
  Ban,
  CalendarX2,
  CircleHelp,
  ClockAlert,
  Hourglass,
  Luggage,
  type LucideIcon,
  MessageCircleOff,
  ReceiptText,
  ShieldAlert,
  Shuffle,
  Sparkles,
  Volume2,
  Wrench,
} from 'lucide-react';

const BY_SLUG: Readonly<Record<string, LucideIcon>> = {
  wait: Hourglass,
  wrong: Shuffle,
  quality: Sparkles,
  fault: Wrench,
  noise: Volume2,
  billing: ReceiptText,
  booking: CalendarX2,
  rude: MessageCircleOff,
  promise: ClockAlert,
  property: Luggage,
  denied: Ban,
  safety: ShieldAlert,
};

export function CategoryIcon({ category }: { category: Pick<Category, 'slug'> }) {
  const Icon = BY_SLUG[category.slug] ?? CircleHelp;
  return <Icon aria-hidden />;
}
