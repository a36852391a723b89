import type { OptionKind } from '@amends/shared/contract/policy.js';
import {
  Banknote,
  ClockPlus,
  Coffee,
  Gem,
  HeartHandshake,
  type LucideIcon,
  RefreshCw,
  Sofa,
  TicketCheck,
  Wrench,
} from 'lucide-react';

const BY_KIND: Readonly<Record<OptionKind, LucideIcon>> = {
  treat: Coffee,
  upgrade: Sofa,
  redo: RefreshCw,
  fix: Wrench,
  time: ClockPlus,
  money: Banknote,
  money_later: TicketCheck,
  points: Gem,
  attention: HeartHandshake,
};

export function OptionIcon({ kind }: { kind: OptionKind }) {
  const Icon = BY_KIND[kind];
  return <Icon aria-hidden />;
}
