import type { Gesture } from '@amends/shared/contract/gesture.js';
import { useFormat } from '../../lib/format.js';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { customerOf } from '../../parts/customer-of.js';
import { GestureTag } from '../../parts/GestureTag.js';
import { LoggedMood } from '../../parts/LoggedMood.js';
import { CardList } from '../../ui/CardList.js';
import { Table } from '../../ui/Table.js';
import { gestureColumns, ratingOf, whenOf } from './gesture-columns.js';

const TABLE_FITS = '(width >= 80rem)';

/** Gestures of a department with how they ended; each leads to its detail. */
export function GestureRows({ rows, timeZone }: { rows: readonly Gesture[]; timeZone: string }) {
  const { gestureList: texts, vouchers } = useOfficeTexts();
  const format = useFormat(timeZone);
  const tableFits = useMedia(TABLE_FITS);
  if (!tableFits) {
    return (
      <CardList
        cards={rows.map((row) => ({
          key: row.id,
          href: `/gestures/${row.id}`,
          title: row.option.title,
          end: format.money(row.amountMinor, row.currency),
          facts: [whenOf(row, format), row.number, row.employee.name, customerOf(row), ratingOf(row, texts)],
          state: row.state === 'granted' ? row.mood && <LoggedMood mood={row.mood} /> : <GestureTag gesture={row} />,
        }))}
      />
    );
  }
  return (
    <Table
      caption={texts.caption}
      dense
      columns={gestureColumns({ texts, vouchers, format })}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
