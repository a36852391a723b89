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

export const optionIcon = (kind: OptionKind): LucideIcon => BY_KIND[kind];
