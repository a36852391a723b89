import type { Permission } from '@amends/shared/permissions.js';
import {
  BookOpenText,
  Building2,
  CalendarCheck,
  ChartNoAxesCombined,
  Clock,
  Ellipsis,
  Eye,
  FileChartColumn,
  Gauge,
  Gift,
  HandHeart,
  History,
  House,
  Inbox,
  type LucideIcon,
  MessageCircle,
  ScrollText,
  ShieldCheck,
  Ticket,
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
  /** What the day asks for, what has to be proved, what one wants to know, what one decides: they stand apart on the rail. */
  group: 'day' | 'prove' | 'know' | 'rule';
  /** Any of these opens the screen. */
  needs: readonly Permission[];
  /** Hidden from who may do this: they begin elsewhere. */
  unless?: Permission;
  /** Screens elsewhere that belong to it: its tabs lead there. */
  covers?: readonly string[];
  /** Shows how many requests wait. */
  counts?: true;
}

const INSIGHTS = { path: '/insights', text: 'whatWorks', icon: ChartNoAxesCombined, group: 'know' } as const;
const GESTURES = { path: '/gestures', icon: HandHeart } as const;

/** In the order of the rail; the phone's bar takes the first few and *More*. */
const ITEMS: readonly NavItem[] = [
  { path: '/', text: 'home', icon: House, group: 'day', needs: ['gesture:grant'], unless: 'team:read' },
  { path: '/team', text: 'team', icon: UsersRound, group: 'day', needs: ['team:read'] },
  { path: '/requests', text: 'requests', icon: Inbox, group: 'day', needs: ['gesture:approve'], counts: true },
  { path: '/grant', text: 'give', icon: Gift, group: 'day', needs: ['gesture:grant'] },
  { path: '/promises', text: 'promises', icon: Clock, group: 'day', needs: ['promise:keep'] },
  { ...GESTURES, text: 'gestures', group: 'day', needs: ['gesture:read_own'], unless: 'gesture:read_department' },
  { ...GESTURES, text: 'allGestures', group: 'day', needs: ['gesture:read_department'] },
  { path: '/redeem', text: 'redeem', icon: TicketCheck, group: 'day', needs: ['voucher:redeem'] },
  { path: '/feedback', text: 'feedback', icon: MessageCircle, group: 'day', needs: ['feedback:read_department'] },
  {
    path: '/ledger',
    text: 'ledger',
    icon: BookOpenText,
    group: 'prove',
    needs: ['ledger:read_all', 'ledger:read_department'],
  },
  { path: '/control', text: 'control', icon: Gauge, group: 'prove', needs: ['control:read'] },
  { path: '/close', text: 'close', icon: CalendarCheck, group: 'prove', needs: ['month:read'] },
  { path: '/exceptions', text: 'exceptions', icon: Eye, group: 'prove', needs: ['flag:read_all', 'flag:answer'] },
  {
    path: '/seals',
    text: 'proof',
    icon: ShieldCheck,
    group: 'prove',
    needs: ['ledger:read_all'],
    covers: ['/reconciliation', '/samples', '/audit'],
  },
  {
    path: '/reports',
    text: 'reports',
    icon: FileChartColumn,
    group: 'prove',
    needs: ['ledger:read_all', 'ledger:read_department'],
  },
  { ...INSIGHTS, needs: ['insight:read_department', 'insight:read_all'] },
  {
    ...GESTURES,
    text: 'allGestures',
    group: 'know',
    needs: ['gesture:read_all'],
    unless: 'gesture:read_own',
  },
  {
    path: '/vouchers',
    text: 'vouchers',
    icon: Ticket,
    group: 'know',
    needs: ['voucher:read_department', 'voucher:read_all'],
  },
  { path: '/policy', text: 'policy', icon: ScrollText, group: 'rule', needs: ['gesture:grant', 'policy:edit'] },
  { path: '/budgets', text: 'budgets', icon: Wallet, group: 'rule', needs: ['budget:read'] },
  {
    path: '/people',
    text: 'people',
    icon: Users,
    group: 'rule',
    needs: ['employee:read_all', 'employee:manage_department'],
  },
  {
    path: '/department',
    text: 'department',
    icon: Building2,
    group: 'rule',
    needs: ['message:plan', 'return:import'],
  },
  { path: '/confirmations', text: 'secondYes', icon: UserCheck, group: 'rule', needs: ['policy:confirm'] },
  {
    path: '/audit',
    text: 'audit',
    icon: History,
    group: 'rule',
    needs: ['audit:read_all', 'audit:read_department'],
    unless: 'ledger:read_all',
  },
];

const MORE: NavItem = { path: '/more', text: 'more', icon: Ellipsis, group: 'rule', needs: [] };

/** The screens that these permissions open, in order; the first is where one begins. */
export function navFor(can: readonly Permission[]): NavItem[] {
  return ITEMS.filter(
    (item) => item.needs.some((permission) => can.includes(permission)) && (!item.unless || !can.includes(item.unless)),
  );
}

/** Whether the path lies on or under the item's screen. */
export const isCurrent = (item: NavItem, path: string): boolean =>
  [item.path, ...(item.covers ?? [])].some((own) => path === own || (own !== '/' && path.startsWith(`${own}/`)));

const BAR_ITEMS = 3;

/** What the phone's bar shows, and what *More* has to list because the bar does not. */
export function splitForBar(items: readonly NavItem[]): { bar: NavItem[]; rest: NavItem[] } {
  return { bar: [...items.slice(0, BAR_ITEMS), MORE], rest: items.slice(BAR_ITEMS) };
}
