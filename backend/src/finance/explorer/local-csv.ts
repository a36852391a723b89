import type { Locale } from '@amends/shared/locale.js';
import { type Cell, csvLines } from '../../http/csv.js';
import type { Lines } from '../../http/file-of-rows.js';
import { decimal, type XlsxCell } from '../../http/xlsx-sheet.js';

/** Where the comma is the decimal sign, spreadsheets separate cells by semicolons. */
const SIGNS: Record<Locale, { separator: string; point: string }> = {
  en: { separator: ',', point: '.' },
  ru: { separator: ';', point: ',' },
};
/** Without it spreadsheets take UTF-8 for something older. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The headings and cells of a file. */
export interface Columns<Row> {
  headings: readonly string[];
  cells: (row: Row) => readonly XlsxCell[];
}

/** Lines that a spreadsheet in this language opens by a double click. */
export function localCsv<Row>(locale: Locale, { headings, cells }: Columns<Row>): Lines<Row> {
  const { separator, point } = SIGNS[locale];
  return {
    head: `${BYTE_ORDER_MARK}${csvLines([headings], separator)}`,
    lines: (rows) =>
      csvLines(
        rows.map((row) => cells(row).map((cell) => written(cell, point))),
        separator,
      ),
  };
}

function written(cell: XlsxCell, point: string): Cell {
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace('T', ' ');
  if (typeof cell !== 'object' || cell === null) return cell;
  return { figure: decimal(cell.minor, cell.digits).replace('.', point) };
}
