import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { type Info, parse } from 'csv-parse';
import { Refused } from '../http/refused.js';
import { type Columns, columnsOf } from './returns-columns.js';
import { type KnownReturn, readReturn, shortened, type UnusedRow } from './returns-row.js';

const SEPARATORS = [',', ';', '\t'] as const;
/** Read in parts, so that whoever gives something meanwhile does not wait. */
const PART = 64 * 1024;

/**
 * Reads a file of returns: columns by name, separated by commas, semicolons or tabs.
 * @throws Refused unreadable_file for what is no table or has no such columns
 */
export async function readReturnsFile(text: string): Promise<(KnownReturn | UnusedRow)[]> {
  const rows: (KnownReturn | UnusedRow)[] = [];
  let header: { columns: Columns; width: number } | null = null;
  for await (const { line, cells } of linesOf(text)) {
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

async function* linesOf(text: string): AsyncGenerator<{ line: number; cells: string[] }> {
  if (text.includes('\0')) throw new Refused('unreadable_file');
  const parser = parse({
    delimiter: separatorOf(text),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  });
  try {
    for await (const { record, info } of Readable.from(partsOf(text)).pipe(parser) as AsyncIterable<{
      record: string[];
      info: Info;
    }>) {
      if (record.some((cell) => cell !== '')) yield { line: info.lines, cells: record };
    }
  } catch {
    // a quote that never ends: nobody knows where the rows would
    throw new Refused('unreadable_file');
  }
}

async function* partsOf(text: string): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += PART) {
    yield text.slice(from, from + PART);
    await setImmediate();
  }
}

/** Whichever stands most often in the first line. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const counts = SEPARATORS.map((separator) => first.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
