import { stringify } from 'csv-stringify/sync';

export const CSV_TYPE = 'text/csv; charset=utf-8';

/** A number that is written already, as `-18,05`. */
export interface Figure {
  figure: string;
}
export type Cell = string | number | boolean | Figure | null | undefined;

/**
 * A spreadsheet would run what begins like this; an apostrophe before it makes it text again. A cell begins also where one
 * that takes other separators for its own would cut: there quotes do not help.
 */
const FORMULA = /^(?=[=+\-@\t\r])|(?<=[;,|\t\r\n])(?=[=+\-@])/g;
const harmless = (cell: Cell): string | number | null | undefined => {
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'object' && cell !== null) return cell.figure;
  return typeof cell === 'string' ? cell.replaceAll(FORMULA, "'") : cell;
};

/** Lines of CSV, each with its end; absent values are empty cells. */
export const csvLines = (rows: readonly (readonly Cell[])[], delimiter = ','): string =>
  stringify(
    rows.map((row) => row.map((cell) => harmless(cell))),
    { delimiter },
  );
