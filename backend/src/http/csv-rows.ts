import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { type Info, parse } from 'csv-parse';
import { Refused } from './refused.js';

const SEPARATORS = [',', ';', '\t'] as const;
/** Read in parts, so that whoever gives something meanwhile does not wait. */
const PART = 64 * 1024;

/**
 * The rows of a CSV file with the line on which each ends: separated by commas, semicolons or tabs, empty ones left out.
 * @throws Refused unreadable_file for what is no table
 */
export async function* csvRows(text: string): AsyncGenerator<{ line: number; cells: string[] }> {
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
