import { Injectable, type StreamableFile } from '@nestjs/common';
import { appendAudit } from '../../database/audit.js';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { CSV_TYPE } from '../../http/csv.js';
import { fileOfRows, inLines } from '../../http/file-of-rows.js';
import { XLSX_TYPE, xlsxOf } from '../../http/xlsx.js';
import type { XlsxCell } from '../../http/xlsx-sheet.js';
import { localCsv } from '../explorer/local-csv.js';
import { readableColumns } from '../explorer/readable-columns.js';
import { ReadSamples } from './read-samples.js';
import type { SampledEntry } from './samples.queries.js';
import { SHEET_WORDS } from './sheet-words.js';

@Injectable()
export class WriteSheet {
  constructor(
    private readonly database: Database,
    private readonly samples: ReadSamples,
  ) {}

  /** The sample as a file with empty columns for the auditor's ticks. Leaves an audit event. @throws Refused not_found */
  async file(actor: Actor, id: string, format: 'csv' | 'xlsx'): Promise<StreamableFile> {
    const { sample, entries } = await this.samples.entries(id);
    const words = SHEET_WORDS[actor.locale];
    const readable = readableColumns(actor.locale);
    const columns = {
      headings: [words.position, ...words.ticks, ...readable.headings, words.digest],
      cells: ({ position, digest, row }: SampledEntry): XlsxCell[] => [
        position,
        ...words.ticks.map(() => null),
        ...readable.cells(row),
        digest,
      ],
    };
    await appendAudit((statement, values) => this.database.query(statement, values), {
      actorId: actor.id,
      address: actor.address,
      departmentId: null,
      subject: 'export',
      subjectId: 'ledger_sample',
      before: null,
      after: { format, sampleId: id },
    });
    return fileOfRows(() => oneByOne(entries), {
      name: `amends-sample-${sample.drawnAt.toISOString().slice(0, 10)}-${id.slice(-8)}.${format}`,
      ...(format === 'xlsx'
        ? { type: XLSX_TYPE, write: (rows) => xlsxOf(rows, { sheet: words.sheet, ...columns }) }
        : { type: CSV_TYPE, write: inLines(localCsv(actor.locale, columns)) }),
    });
  }
}

async function* oneByOne(entries: readonly SampledEntry[]): AsyncGenerator<SampledEntry, void, void> {
  yield* entries;
}
