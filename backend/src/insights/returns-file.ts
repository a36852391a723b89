import { csvRows } from '../http/csv-rows.js';
import { Refused } from '../http/refused.js';
import { type Columns, columnsOf } from './returns-columns.js';
import { type KnownReturn, readReturn, shortened, type UnusedRow } from './returns-row.js';

/**
 * Reads a file of returns: columns by name, separated by commas, semicolons or tabs.
 * @throws Refused unreadable_file for what is no table or has no such columns
 */
export async function readReturnsFile(text: string): Promise<(KnownReturn | UnusedRow)[]> {
  const rows: (KnownReturn | UnusedRow)[] = [];
  let header: { columns: Columns; width: number } | null = null;
  for await (const { line, cells } of csvRows(text)) {
    if (header) {
      rows.push(rowOf(line, cells, header.columns, header.width));
      continue;
    }
    const columns = columnsOf(cells);
    if (columns === null) throw new Refused('unreadable_file');
    header = { columns, width: cells.length };
  }
  if (header === null) throw new Refused('unreadable_file');
  return rows;
}

function rowOf(row: number, cells: readonly string[], columns: Columns, width: number): KnownReturn | UnusedRow {
  const cell = (place: number): string => cells[place] ?? '';
  const reference = cell(columns.reference);
  const isWhole = cells.length >= Math.max(columns.reference, columns.returnedAt) + 1;
  const isTooLong = cells.slice(width).some((extra) => extra !== '');
  if (!isWhole || isTooLong) return { row, reference: shortened(reference), reason: 'invalid_row' };
  return readReturn({ row, reference, returnedAt: cell(columns.returnedAt), returned: cell(columns.returned) });
}
