import { useState } from 'react';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Table } from '../../ui/Table.js';
import { EntryCards, type EntryListProps } from './EntryCards.js';
import { EntryLife } from './EntryLife.js';
import { ledgerColumns } from './ledger-columns.js';
import { useZones } from './use-zones.js';
import { keyOf } from './words-of-entry.js';

/** Nine columns beside the rail need this much. */
const TABLE_FITS = '(width >= 84rem)';

function EntryTable(list: EntryListProps) {
  const texts = useOfficeTexts().ledger;
  const { formatOf, differ } = useZones();
  const manyZones = differ(list.rows.map(({ departmentId }) => departmentId));
  return (
    <Table
      caption={texts.caption}
      dense
      columns={ledgerColumns({ ...list, texts, formatOf, manyZones })}
      rows={list.rows}
      rowKey={keyOf}
      onRowClick={(row) => list.onToggle(keyOf(row))}
      renderDetail={(row) => (keyOf(row) === list.openKey ? <EntryLife row={row} oneBudget={list.oneBudget} /> : null)}
    />
  );
}

/** The entries, one of which may be open. */
export function EntryList(list: Pick<EntryListProps, 'rows' | 'oneBudget'>) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  const onToggle = (key: string): void => setOpenKey((now) => (now === key ? null : key));
  const View = useMedia(TABLE_FITS) ? EntryTable : EntryCards;
  return <View {...list} openKey={openKey} onToggle={onToggle} />;
}
