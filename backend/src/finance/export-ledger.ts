import { Injectable, type StreamableFile } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { fileOfRows } from '../http/file-of-rows.js';
import { EXPORTS } from './export-formats.js';
import { ledgerConditions } from './ledger-filters.js';
import { type EntryRow, entryView } from './ledger-row.js';
import { streamEntries } from './ledger.queries.js';
import type { ExportQuery } from './ledger.query.js';

@Injectable()
export class ExportLedger {
  constructor(private readonly database: Database) {}

  /** All that the filters let through, of one moment, in the order of the list. */
  async file(actor: Actor, query: ExportQuery): Promise<StreamableFile> {
    const { type, head, lines } = EXPORTS[query.format];
    const conditions = ledgerConditions(actor, query);
    const day = new Date().toISOString().slice(0, 10);
    return fileOfRows<EntryRow>((signal) => streamEntries(this.database, conditions, signal), {
      name: `amends-ledger-${day}.${query.format}`,
      type,
      head,
      lines: (rows) => lines(rows.map(entryView)),
    });
  }
}
