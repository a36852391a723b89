import type { TeamToday } from '@amends/shared/contract/team.js';
import { useFormat } from '../../lib/format.js';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Table } from '../../ui/Table.js';
import { gestureColumns } from './gesture-columns.js';
import { GestureCards } from './GestureCards.js';

const TABLE_FITS = '(width >= 76rem)';

/** Today's gestures, newest first; each leads to its detail. */
export function GestureList({ today: { gestures, timeZone } }: { today: TeamToday }) {
  const texts = useOfficeTexts().teamToday.today;
  const format = useFormat(timeZone);
  const tableFits = useMedia(TABLE_FITS);
  if (!tableFits) return <GestureCards gestures={gestures} timeZone={timeZone} />;
  return (
    <Table
      caption={texts.title}
      dense
      columns={gestureColumns(texts, format)}
      rows={gestures}
      rowKey={({ id }) => id}
    />
  );
}
