import type { GestureState, VoucherState } from '@amends/shared/contract/gesture.js';
import type { LedgerEntry, LedgerKind, LedgerRow } from '@amends/shared/contract/ledger.js';
import type { Locale, LocalizedText } from '@amends/shared/locale.js';
import { gestureNumber } from '../ledger/gesture-number.js';

/** An entry as the ledger keeps it. Amounts in minor units. */
export interface EntryRow {
  budgetId: string;
  seq: number;
  kind: LedgerKind;
  gestureId: string | null;
  gestureNumber: number | null;
  choiceId: string | null;
  departmentId: string;
  employeeId: string | null;
  periodFrom: string;
  periodTo: string;
  deltaAllottedMinor: number;
  deltaSpentMinor: number;
  deltaHeldMinor: number;
  allottedAfterMinor: number;
  spentAfterMinor: number;
  heldAfterMinor: number;
  currency: string;
  actorId: string | null;
  reason: string | null;
  recordedAt: Date;
}

/** An entry with what a person needs beside it, in every language. */
export interface ExplainedRow extends EntryRow {
  exactTime: string;
  employeeName: LocalizedText | null;
  departmentName: LocalizedText;
  timeZone: string;
  categoryName: LocalizedText | null;
  glAccount: string | null;
  optionTitle: LocalizedText | null;
  customerReference: string | null;
  gestureState: GestureState | null;
  voucherState: VoucherState | null;
}

/** An entry as it leaves the server, in the list and in exports alike: no personal data of customers. */
export const entryView = (row: EntryRow): LedgerEntry => ({
  budgetId: row.budgetId,
  seq: row.seq,
  kind: row.kind,
  ...(row.gestureId === null ? {} : { gestureId: row.gestureId }),
  ...(row.gestureNumber === null ? {} : { gestureNumber: gestureNumber(row.gestureNumber) }),
  ...(row.choiceId === null ? {} : { choiceId: row.choiceId }),
  departmentId: row.departmentId,
  employeeId: row.employeeId,
  period: { from: row.periodFrom, to: row.periodTo },
  deltaAllottedMinor: row.deltaAllottedMinor,
  deltaSpentMinor: row.deltaSpentMinor,
  deltaHeldMinor: row.deltaHeldMinor,
  allottedAfterMinor: row.allottedAfterMinor,
  spentAfterMinor: row.spentAfterMinor,
  heldAfterMinor: row.heldAfterMinor,
  currency: row.currency,
  actorId: row.actorId,
  ...(row.reason === null ? {} : { reason: row.reason }),
  recordedAt: row.recordedAt.toISOString(),
});

export const ledgerRowView = (row: ExplainedRow, locale: Locale): LedgerRow => ({
  ...entryView(row),
  employeeName: row.employeeName?.[locale] ?? null,
  departmentName: row.departmentName[locale],
  ...(row.optionTitle === null ? {} : { optionTitle: row.optionTitle[locale] }),
  ...(row.customerReference === null ? {} : { customerReference: row.customerReference }),
  ...(row.gestureState === null ? {} : { gestureState: row.gestureState }),
  ...(row.voucherState === null ? {} : { voucherState: row.voucherState }),
});
