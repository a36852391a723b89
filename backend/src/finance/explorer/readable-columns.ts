import { leftAfterMinor } from '@amends/shared/ledger-rules.js';
import type { Locale } from '@amends/shared/locale.js';
import { fractionDigits } from '@amends/shared/money.js';
import type { XlsxCell } from '../../http/xlsx-sheet.js';
import { gestureNumber } from '../../ledger/gesture-number.js';
import type { ExplainedRow } from '../ledger-row.js';
import { exportWordsEn } from './export-words.en.js';
import { exportWordsRu } from './export-words.ru.js';
import { type ExportWords, READABLE_COLUMNS, type ReadableColumn } from './export-words.js';

export const EXPORT_WORDS: Record<Locale, ExportWords> = { en: exportWordsEn, ru: exportWordsRu };

interface Reader {
  locale: Locale;
  words: ExportWords;
}

const money = (minor: number, { currency }: ExplainedRow): XlsxCell => ({ minor, digits: fractionDigits(currency) });

/** What the entry gave away, negative where it took back; nothing for entries that only move money. */
function given(row: ExplainedRow): XlsxCell {
  if (row.kind === 'prior_reversal') return money(-row.deltaAllottedMinor, row);
  return ['grant', 'post', 'reversal'].includes(row.kind) ? money(row.deltaSpentMinor, row) : null;
}

const CELLS: Record<ReadableColumn, (row: ExplainedRow, reader: Reader) => XlsxCell> = {
  recordedAt: (row) => row.recordedAt,
  department: (row, { locale }) => row.departmentName[locale],
  employee: (row, { locale, words }) => (row.employeeId === null ? words.envelope : row.employeeName?.[locale]),
  kind: (row, { words }) => words.kinds[row.kind],
  gesture: (row) => (row.gestureNumber === null ? null : gestureNumber(row.gestureNumber)),
  option: (row, { locale }) => row.optionTitle?.[locale],
  category: (row, { locale }) => row.categoryName?.[locale],
  given,
  allotted: (row) => money(row.deltaAllottedMinor, row),
  spent: (row) => money(row.deltaSpentMinor, row),
  held: (row) => money(row.deltaHeldMinor, row),
  left: (row) => money(leftAfterMinor(row), row),
  currency: (row) => row.currency,
  glAccount: (row) => row.glAccount,
  state: (row, { words }) => row.gestureState && words.states[row.gestureState],
  voucher: (row, { words }) => row.voucherState && words.vouchers[row.voucherState],
  reason: (row) => row.reason,
  periodFrom: (row) => row.periodFrom,
  periodTo: (row) => row.periodTo,
  budget: (row) => row.budgetId,
  entry: (row) => row.seq,
};

/** The headings and cells of a file for people, in their language: names, words, amounts in major units. */
export function readableColumns(locale: Locale): {
  headings: string[];
  cells: (row: ExplainedRow) => XlsxCell[];
} {
  const reader = { locale, words: EXPORT_WORDS[locale] };
  return {
    headings: READABLE_COLUMNS.map((column) => reader.words.columns[column]),
    cells: (row) => READABLE_COLUMNS.map((column) => CELLS[column](row, reader)),
  };
}
