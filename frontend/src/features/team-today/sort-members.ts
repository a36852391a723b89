import type { TeamMember } from '@amends/shared/contract/team.js';

export const MEMBER_SORTS = ['name', 'left', 'given', 'gestures', 'last'] as const;
export type MemberSortKey = (typeof MEMBER_SORTS)[number];

export interface MemberSort {
  key: MemberSortKey;
  direction: 'ascending' | 'descending';
}

const BY_NAME: MemberSort = { key: 'name', direction: 'ascending' };

type Compare = (a: TeamMember, b: TeamMember) => number;

/** What a budget that is not open yet will have left. */
export const leftOf = ({ budget, plannedAllotmentMinor }: TeamMember): number =>
  budget?.remainingMinor ?? plannedAllotmentMinor;

const ASCENDING: Record<MemberSortKey, Compare> = {
  name: (a, b) => a.employee.name.localeCompare(b.employee.name),
  left: (a, b) => leftOf(a) - leftOf(b),
  given: (a, b) => a.grantedMinor - b.grantedMinor,
  gestures: (a, b) => a.gestures - b.gestures,
  last: (a, b) => (a.lastGestureAt ?? '').localeCompare(b.lastGestureAt ?? ''),
};

/** The members in this order; equals stand by name. */
export function sortMembers(members: readonly TeamMember[], { key, direction }: MemberSort): TeamMember[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return members.toSorted((a, b) => sign * ASCENDING[key](a, b) || ASCENDING.name(a, b));
}

/** Reads `left` or `-left` (descending) from a URL; anything else is the order by name. */
export function sortOf(text: string | null): MemberSort {
  const descending = text?.startsWith('-') ?? false;
  const key = MEMBER_SORTS.find((known) => known === (descending ? text?.slice(1) : text));
  return key ? { key, direction: descending ? 'descending' : 'ascending' } : BY_NAME;
}

export const sortText = (key: string, direction: MemberSort['direction']): string =>
  direction === 'descending' ? `-${key}` : key;
