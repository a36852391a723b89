import { useMedia } from '../lib/media.js';
import { type Card, CardList } from './CardList.js';
import { type Column, Table } from './Table.js';

interface ListingProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The same row where a table does not fit. */
  card: (row: Row) => Omit<Card, 'key'>;
  /** From which window on the table fits. */
  fits?: 'desktop' | 'wide';
}

const FITS = { desktop: '(width >= 64rem)', wide: '(width >= 76rem)' } as const;

/** Rows as a dense table where there is room, else as cards. */
export function Listing<Row>({ caption, columns, rows, rowKey, card, fits = 'wide' }: ListingProps<Row>) {
  const tableFits = useMedia(FITS[fits]);
  if (tableFits) return <Table caption={caption} dense columns={columns} rows={rows} rowKey={rowKey} />;
  return <CardList cards={rows.map((row) => ({ key: rowKey(row), ...card(row) }))} />;
}
