import type { GestureState, VoucherState } from '@amends/shared/contract/gesture.js';
import type { LedgerKind } from '@amends/shared/contract/ledger.js';

/** What a file for people says in a language. */
export interface ExportWords {
  sheet: string;
  /** The headings of the columns. */
  columns: Record<ReadableColumn, string>;
  kinds: Record<LedgerKind, string>;
  states: Record<GestureState, string>;
  vouchers: Record<VoucherState, string>;
  envelope: string;
}

export const READABLE_COLUMNS = [
  'recordedAt',
  'department',
  'employee',
  'kind',
  'gesture',
  'option',
  'category',
  'given',
  'allotted',
  'spent',
  'held',
  'left',
  'currency',
  'glAccount',
  'state',
  'voucher',
  'reason',
  'periodFrom',
  'periodTo',
  'budget',
  'entry',
] as const;
export type ReadableColumn = (typeof READABLE_COLUMNS)[number];
