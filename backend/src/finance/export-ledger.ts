import { Injectable, type StreamableFile } from '@nestjs/common';
import { appendAudit } from '../database/audit.js';
import { Database, type Query } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { fileOfRows } from '../http/file-of-rows.js';
import { entriesInPages } from './explorer/entries-in-pages.js';
import { isCommonSearch } from './explorer/search.js';
import { exportFormat } from './export-formats.js';
import { ledgerConditions } from './ledger-filters.js';
import type { ExportQuery } from './ledger.query.js';
import { ExportProof } from './seals/export-proof.js';

@Injectable()
export class ExportLedger {
  constructor(
    private readonly database: Database,
    private readonly proof: ExportProof,
  ) {}

  /** All that the filters let through, of one moment, in the order of the list. Leaves an audit event. */
  async file(actor: Actor, { format, dialect, ...filters }: ExportQuery): Promise<StreamableFile> {
    const ask: Query = (statement, values) => this.database.query(statement, values);
    const conditions = ledgerConditions(actor, filters, await isCommonSearch(ask, filters.search));
    await this.tell(actor, format, filters);
    if (format === 'proof') return this.proof.file(conditions, filters);
    const day = new Date().toISOString().slice(0, 10);
    return fileOfRows((signal) => entriesInPages(this.database, conditions, signal), {
      name: `amends-ledger-${day}.${format}`,
      ...exportFormat(format, dialect, actor.locale),
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
