import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { appendAudit } from '../database/audit.js';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { EXPORTS } from './export-formats.js';
import { ledgerConditions } from './ledger-filters.js';
import { type EntryRow, entryView } from './ledger-row.js';
import { streamEntries } from './ledger.queries.js';
import type { ExportFormat, ExportQuery } from './ledger.query.js';
import { ExportProof } from './seals/export-proof.js';

const ENTRIES_PER_CHUNK = 200;

@Injectable()
export class ExportLedger {
  constructor(
    private readonly database: Database,
    private readonly proof: ExportProof,
  ) {}

  /**
   * All that the filters let through, of one moment, in the order of the list. Nothing is kept: what the reader has not
   * taken is not read from the database, and a reader who leaves ends the query.
   */
  async file(actor: Actor, { format, ...filters }: ExportQuery): Promise<StreamableFile> {
    const conditions = ledgerConditions(actor, filters);
    await this.tell(actor, format, filters);
    if (format === 'proof') return this.proof.file(conditions, filters);
    const gone = new AbortController();
    const rows = streamEntries(this.database, conditions, gone.signal);
    // read before the answer begins, so that a database that is away is still told as such
    const first = await rows.next();
    const file = Readable.from(chunks(format, first, rows), { objectMode: false });
    file.once('close', () => gone.abort());
    const day = new Date().toISOString().slice(0, 10);
    return new StreamableFile(file, {
      type: EXPORTS[format].type,
      disposition: `attachment; filename="amends-ledger-${day}.${format}"`,
    });
  }

  /** Who took what out of the house. */
  private async tell({ id, address }: Actor, format: string, filters: object): Promise<void> {
    await appendAudit((statement, values) => this.database.query(statement, values), {
      actorId: id,
      address,
      departmentId: null,
      subject: 'export',
      subjectId: format,
      before: null,
      after: { format, filters },
    });
  }
}

async function* chunks(
  format: ExportFormat,
  first: IteratorResult<EntryRow, void>,
  rest: AsyncIterable<EntryRow>,
): AsyncGenerator<string> {
  const { head, lines } = EXPORTS[format];
  if (head) yield head;
  let waiting = first.done ? [] : [entryView(first.value)];
  for await (const row of rest) {
    waiting.push(entryView(row));
    if (waiting.length < ENTRIES_PER_CHUNK) continue;
    yield lines(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield lines(waiting);
}
