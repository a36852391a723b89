import { stringify } from 'csv-stringify/sync';

export const CSV_TYPE = 'text/csv; charset=utf-8';

export type Cell = string | number | boolean | null | undefined;

/** A spreadsheet would run what begins like this; a leading apostrophe makes it text again. */
const FORMULA = /^[=+\-@\t\r]/;
const harmless = (cell: Cell): Cell => {
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
};

/** Lines of CSV, each with its end; absent values are empty cells. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows.map((row) => row.map((cell) => harmless(cell))));
