import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { sheetXml, type XlsxCell } from './xlsx-sheet.js';
import { CONTENT_TYPES, STYLES, workbookParts } from './xlsx-parts.js';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a spreadsheet can hold in one sheet, its heading included. */
const ROWS_PER_SHEET = 1_048_576;
/** Files of a million rows are wanted soon rather than small. */
const COMPRESSION = 3;

/** How rows become a workbook. */
export interface Workbook<Row> {
  /** The sheet's name; further sheets are numbered. */
  sheet: string;
  headings: readonly string[];
  cells: (row: Row) => readonly XlsxCell[];
  /** The same rows make the same bytes, whenever and wherever. */
  repeatable?: boolean;
}

/** No time of day, and nothing that another version of the packer would pack another way. */
const REPEATABLE = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, compress: false } as const;

/**
 * A workbook of as many rows as there are, over as many sheets as they need. Only what is on its way is held: rows are
 * read as the reader takes them. Every cell has its type, and none is a formula.
 */
export function xlsxOf<Row>(
  rows: AsyncIterable<Row>,
  workbook: Workbook<Row>,
  rowsPerSheet = ROWS_PER_SHEET,
): Readable {
  const zip = new ZipFile();
  const file = new PassThrough();
  zip.on('error', (error) => file.destroy(error instanceof Error ? error : new Error(String(error))));
  (zip.outputStream as Readable).pipe(file);
  fill(zip, file, rows[Symbol.asyncIterator](), workbook, rowsPerSheet).catch((error: unknown) =>
    file.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return file;
}

async function fill<Row>(
  zip: ZipFile,
  file: Readable,
  rows: AsyncIterator<Row>,
  { sheet, headings, cells, repeatable }: Workbook<Row>,
  rowsPerSheet: number,
): Promise<void> {
  const names: string[] = [];
  const packed = repeatable ? REPEATABLE : { compressionLevel: COMPRESSION };
  let next = await rows.next();
  do {
    names.push(names.length === 0 ? sheet : `${sheet} ${names.length + 1}`);
    const part = async function* (): AsyncGenerator<readonly XlsxCell[]> {
      for (let count = 1; !next.done && count < rowsPerSheet; count += 1) {
        yield cells(next.value);
        next = await rows.next();
      }
    };
    const source = Readable.from(sheetXml(headings, part()), { objectMode: false });
    // whoever leaves in the middle ends the reading as well
    const leave = (): void => void source.destroy();
    file.once('close', leave);
    zip.addReadStream(source, `xl/worksheets/sheet${names.length}.xml`, packed);
    await finished(source, { writable: false });
    file.off('close', leave);
  } while (!next.done);
  zip.addBuffer(Buffer.from(CONTENT_TYPES(names.length)), '[Content_Types].xml', packed);
  zip.addBuffer(Buffer.from(STYLES), 'xl/styles.xml', packed);
  for (const [path, xml] of workbookParts(names)) zip.addBuffer(Buffer.from(xml), path, packed);
  zip.end();
}
