import type { LedgerEntry } from '@amends/shared/contract/ledger.js';
import { CSV_TYPE, csvLines } from '../http/csv.js';
import type { ExportFormat } from './ledger.query.js';

interface Format {
  type: string;
  /** What comes before the first entry. */
  head: string;
  /** Some entries, each with its line's end. */
  lines: (entries: readonly LedgerEntry[]) => string;
}

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

export const EXPORTS: Record<ExportFormat, Format> = {
  csv: {
    type: CSV_TYPE,
    head: csvLines([Object.keys(COLUMNS)]),
    lines: (entries) => csvLines(entries.map((entry) => CELLS.map((cell) => cell(entry)))),
  },
  ndjson: {
    type: 'application/x-ndjson; charset=utf-8',
    head: '',
    lines: (entries) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
  },
};
