import { stringify } from 'csv-stringify/sync';

export const CSV_TYPE = 'text/csv; charset=utf-8';

/** A number that is written already, as `-18,05`. */
export interface Figure {
  figure: string;
}
export type Cell = string | number | boolean | Figure | null | undefined;

/** A spreadsheet would run what begins like this; a leading apostrophe makes it text again. */
const FORMULA = /^[=+\-@\t\r]/;
const harmless = (cell: Cell): string | number | null | undefined => {
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'object' && cell !== null) return cell.figure;
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
};

/** Lines of CSV, each with its end; absent values are empty cells. */
export const csvLines = (rows: readonly (readonly Cell[])[], delimiter = ','): string =>
  stringify(
    rows.map((row) => row.map((cell) => harmless(cell))),
    { delimiter },
  );
