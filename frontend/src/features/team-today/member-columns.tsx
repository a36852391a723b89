import type { TeamMember } from '@amends/shared/contract/team.js';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import type { Column } from '../../ui/Table.js';
import { MemberLeft } from './MemberLeft.js';
import type { MemberSortKey } from './sort-members.js';

interface MemberColumns {
  texts: OfficeTexts['teamToday']['members'];
  format: Formatter;
  currency: string;
}

/** The columns of the team; each sorts. */
export function memberColumns({ texts, format, currency }: MemberColumns): Column<TeamMember>[] {
  const columns: (Column<TeamMember> & { key: MemberSortKey })[] = [
    { key: 'name', header: texts.name, cell: ({ employee }) => employee.name, noWrap: true },
    { key: 'left', header: texts.left, cell: (member) => <MemberLeft member={member} currency={currency} /> },
    {
      key: 'given',
      header: texts.given,
      cell: ({ grantedMinor }) => format.money(grantedMinor, currency, 'always'),
      align: 'right',
    },
    { key: 'gestures', header: texts.gestures, cell: ({ gestures }) => gestures, align: 'right' },
    {
      key: 'last',
      header: texts.last,
      cell: ({ lastGestureAt }) => (lastGestureAt ? format.time(lastGestureAt) : '–'),
      align: 'right',
    },
  ];
  return columns.map((column) => ({ ...column, sortable: true }));
}
