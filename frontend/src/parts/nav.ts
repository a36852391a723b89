import type { Permission } from '@amends/shared/permissions.js';
import {
  BookOpenText,
  ChartNoAxesCombined,
  Clock,
  Ellipsis,
  Gift,
  HandHeart,
  History,
  House,
  Inbox,
  type LucideIcon,
  Scale,
  ScrollText,
  TicketCheck,
  UserCheck,
  Users,
  UsersRound,
  Wallet,
} from 'lucide-react';
import type { Texts } from '../locales/texts.js';

export interface NavItem {
  path: string;
  text: keyof Texts['common']['nav'];
  icon: LucideIcon;
  /** Any of these opens the screen. */
  needs: readonly Permission[];
  /** Hidden from who may do this: they begin elsewhere. */
  unless?: Permission;
  /** Shows how many requests wait. */
  counts?: true;
}

/** In the order of the rail; the phone's bar takes the first few and *More*. */
const ITEMS: readonly NavItem[] = [
  { path: '/', text: 'home', icon: House, needs: ['gesture:grant'], unless: 'team:read' },
  { path: '/team', text: 'team', icon: UsersRound, needs: ['team:read'] },
  { path: '/requests', text: 'requests', icon: Inbox, needs: ['gesture:approve'], counts: true },
  { path: '/grant', text: 'give', icon: Gift, needs: ['gesture:grant'] },
  { path: '/promises', text: 'promises', icon: Clock, needs: ['promise:keep'] },
  { path: '/gestures', text: 'gestures', icon: HandHeart, needs: ['gesture:read_own'] },
  { path: '/redeem', text: 'redeem', icon: TicketCheck, needs: ['voucher:redeem'] },
  {
    path: '/insights',
    text: 'whatWorks',
    icon: ChartNoAxesCombined,
    needs: ['insight:read_department', 'insight:read_all'],
  },
  { path: '/ledger', text: 'ledger', icon: BookOpenText, needs: ['ledger:read_all', 'ledger:read_department'] },
  { path: '/reconciliation', text: 'reconciliation', icon: Scale, needs: ['ledger:reconcile'] },
  { path: '/budgets', text: 'budgets', icon: Wallet, needs: ['budget:read'] },
  { path: '/people', text: 'people', icon: Users, needs: ['employee:read_all', 'employee:manage_department'] },
  { path: '/audit', text: 'audit', icon: History, needs: ['audit:read_all', 'audit:read_department'] },
  { path: '/policy', text: 'policy', icon: ScrollText, needs: ['gesture:grant', 'policy:edit'] },
  { path: '/confirmations', text: 'secondYes', icon: UserCheck, needs: ['policy:confirm'] },
];

const MORE: NavItem = { path: '/more', text: 'more', icon: Ellipsis, needs: [] };

/** The screens that these permissions open, in order; the first is where one begins. */
export function navFor(can: readonly Permission[]): NavItem[] {
  return ITEMS.filter(
    (item) => item.needs.some((permission) => can.includes(permission)) && (!item.unless || !can.includes(item.unless)),
  );
}

/** Whether the path lies on or under the item's screen. */
export const isCurrent = (item: NavItem, path: string): boolean =>
  path === item.path || (item.path !== '/' && path.startsWith(`${item.path}/`));

const BAR_ITEMS = 3;

/** What the phone's bar shows, and what *More* has to list because the bar does not. */
export function splitForBar(items: readonly NavItem[]): { bar: NavItem[]; rest: NavItem[] } {
  return { bar: [...items.slice(0, BAR_ITEMS), MORE], rest: items.slice(BAR_ITEMS) };
}
