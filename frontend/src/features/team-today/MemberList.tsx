import type { TeamToday } from '@amends/shared/contract/team.js';
import { useSearchParams } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Table } from '../../ui/Table.js';
import { memberColumns } from './member-columns.js';
import { MemberCards } from './MemberCards.js';
import { sortMembers, sortOf, sortText } from './sort-members.js';

const TABLE_FITS = '(width >= 48rem)';

/** Who has what left. The order is in the URL. */
export function MemberList({ today: { members, currency, timeZone } }: { today: TeamToday }) {
  const texts = useOfficeTexts().teamToday.members;
  const format = useFormat(timeZone);
  const tableFits = useMedia(TABLE_FITS);
  const [params, setParams] = useSearchParams();
  const sort = sortOf(params.get('sort'));
  const rows = sortMembers(members, sort);
  if (rows.length === 0) return <EmptyState title={texts.empty} />;
  if (!tableFits) return <MemberCards members={rows} currency={currency} />;

  return (
    <Table
      caption={texts.title}
      columns={memberColumns({ texts, format, currency })}
      rows={rows}
      rowKey={({ employee }) => employee.id}
      sort={sort}
      onSort={({ key, direction }) =>
        setParams(
          (now) => {
            now.set('sort', sortText(key, direction));
            return now;
          },
          { replace: true },
        )
      }
    />
  );
}
