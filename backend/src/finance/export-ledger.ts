import { Injectable, type StreamableFile } from '@nestjs/common';
import { appendAudit } from '../database/audit.js';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { fileOfRows } from '../http/file-of-rows.js';
import { entriesInPages } from './explorer/entries-in-pages.js';
import { exportFormat } from './export-formats.js';
import { ledgerConditions } from './ledger-filters.js';
import type { ExportQuery } from './ledger.query.js';

@Injectable()
export class ExportLedger {
  constructor(private readonly database: Database) {}

  /** All that the filters let through, of one moment, in the order of the list. Leaves an audit event. */
  async file(actor: Actor, { format, dialect, ...filters }: ExportQuery): Promise<StreamableFile> {
    const conditions = ledgerConditions(actor, filters);
    const day = new Date().toISOString().slice(0, 10);
    const file = await fileOfRows((signal) => entriesInPages(this.database, conditions, signal), {
      name: `amends-ledger-${day}.${format}`,
      ...exportFormat(format, dialect, actor.locale),
    });
    await appendAudit((statement, values) => this.database.query(statement, values), {
      actorId: actor.id,
      departmentId: null,
      subject: 'export',
      subjectId: 'ledger',
      before: null,
      after: { format, ...filters },
    });
    return file;
  }
}
