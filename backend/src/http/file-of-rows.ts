import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

const ROWS_PER_CHUNK = 200;

/** How rows become a file. */
export interface FileFormat<Row> {
  /** `amends-ledger-2026-11-22.csv` */
  name: string;
  /** The media type. */
  type: string;
  /** Writes the rows as they are asked for. */
  write: (rows: AsyncIterable<Row>) => Readable;
}

/** How rows become lines of text. */
export interface Lines<Row> {
  /** What comes before the first row. */
  head: string;
  /** Some rows, each with its line's end. */
  lines: (rows: readonly Row[]) => string;
}

/**
 * A file of as many rows as there are. Nothing is kept: what the reader has not taken is not read, and a reader who
 * leaves ends it.
 * @param read gives the rows until the signal says that nobody wants the rest
 * @throws what reading the first row throws, before the answer begins
 */
export async function fileOfRows<Row>(
  read: (signal: AbortSignal) => AsyncGenerator<Row, void, void>,
  { name, type, write }: FileFormat<Row>,
): Promise<StreamableFile> {
  const gone = new AbortController();
  const rows = read(gone.signal);
  const first = await rows.next();
  const file = write(again(first, rows));
  file.once('close', () => gone.abort());
  return new StreamableFile(file, { type, disposition: `attachment; filename="${name}"` });
}

/** The rows as lines, some at a time. */
export const inLines =
  <Row>(lines: Lines<Row>): FileFormat<Row>['write'] =>
  (rows) =>
    Readable.from(chunks(lines, rows), { objectMode: false });

async function* again<Row>(first: IteratorResult<Row, void>, rest: AsyncIterable<Row>): AsyncGenerator<Row> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

async function* chunks<Row>({ head, lines }: Lines<Row>, rows: AsyncIterable<Row>): AsyncGenerator<string> {
  if (head) yield head;
  let waiting: Row[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < ROWS_PER_CHUNK) continue;
    yield lines(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield lines(waiting);
}
