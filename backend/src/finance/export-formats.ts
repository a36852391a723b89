import type { LedgerEntry } from '@amends/shared/contract/ledger.js';
import { stringify } from 'csv-stringify/sync';
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

/** A spreadsheet would run what begins like this; a leading apostrophe makes it text again. */
const FORMULA = /^[=+\-@\t\r]/;
const harmless = (cell: string | number | null | undefined): string | number | null | undefined =>
  typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;

export const EXPORTS: Record<ExportFormat, Format> = {
  csv: {
    type: 'text/csv; charset=utf-8',
    head: stringify([Object.keys(COLUMNS)]),
    lines: (entries) => stringify(entries.map((entry) => CELLS.map((cell) => harmless(cell(entry))))),
  },
  ndjson: {
    type: 'application/x-ndjson; charset=utf-8',
    head: '',
    lines: (entries) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
  },
};
