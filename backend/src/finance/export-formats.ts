import type { LedgerEntry } from '@amends/shared/contract/ledger.js';
import type { Locale } from '@amends/shared/locale.js';
import { CSV_TYPE, csvLines } from '../http/csv.js';
import { type FileFormat, inLines, type Lines } from '../http/file-of-rows.js';
import { XLSX_TYPE, xlsxOf } from '../http/xlsx.js';
import { localCsv } from './explorer/local-csv.js';
import { EXPORT_WORDS, readableColumns } from './explorer/readable-columns.js';
import { entryView, type ExplainedRow } from './ledger-row.js';
import type { CsvDialect, ExportFormat } from './ledger.query.js';

/** The columns in order: the entry's own fields, with the period as two. */
const COLUMNS: Record<string, (entry: LedgerEntry) => string | number | null | undefined> = {
  budgetId: (e) => e.budgetId,
  seq: (e) => e.seq,
  kind: (e) => e.kind,
  gestureId: (e) => e.gestureId,
  gestureNumber: (e) => e.gestureNumber,
  choiceId: (e) => e.choiceId,
  departmentId: (e) => e.departmentId,
  employeeId: (e) => e.employeeId,
  periodFrom: (e) => e.period.from,
  periodTo: (e) => e.period.to,
  deltaAllottedMinor: (e) => e.deltaAllottedMinor,
  deltaSpentMinor: (e) => e.deltaSpentMinor,
  deltaHeldMinor: (e) => e.deltaHeldMinor,
  allottedAfterMinor: (e) => e.allottedAfterMinor,
  spentAfterMinor: (e) => e.spentAfterMinor,
  heldAfterMinor: (e) => e.heldAfterMinor,
  currency: (e) => e.currency,
  actorId: (e) => e.actorId,
  reason: (e) => e.reason,
  recordedAt: (e) => e.recordedAt,
};
const CELLS = Object.values(COLUMNS);

const plainCsv: Lines<ExplainedRow> = {
  head: csvLines([Object.keys(COLUMNS)]),
  lines: (rows) => csvLines(rows.map(entryView).map((entry) => CELLS.map((cell) => cell(entry)))),
};

const ndjson: Lines<ExplainedRow> = {
  head: '',
  lines: (rows) => rows.map((row) => `${JSON.stringify(entryView(row))}\n`).join(''),
};

/** How the ledger is written as a file, for whoever reads it. */
export function exportFormat(
  format: ExportFormat,
  dialect: CsvDialect,
  locale: Locale,
): Omit<FileFormat<ExplainedRow>, 'name'> {
  switch (format) {
    case 'xlsx':
      return {
        type: XLSX_TYPE,
        write: (rows) => xlsxOf(rows, { sheet: EXPORT_WORDS[locale].sheet, ...readableColumns(locale) }),
      };
    case 'ndjson':
      return { type: 'application/x-ndjson; charset=utf-8', write: inLines(ndjson) };
    default:
      return {
        type: CSV_TYPE,
        write: inLines(dialect === 'local' ? localCsv(locale, readableColumns(locale)) : plainCsv),
      };
  }
}
