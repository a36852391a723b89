import type { VoucherFacts } from '../ledger/ledger-answers.js';
import type { GestureRow } from './gesture-row.js';

/** A gesture as it was when it was settled: what happened afterwards is no part of that answer, a replay says the same. */
export const asSettled = (
  row: GestureRow,
  { outcome, voucher }: { outcome: 'granted' | 'refused'; voucher?: VoucherFacts | null },
): GestureRow => ({
  ...row,
  state: outcome,
  reversedAt: null,
  reversedBy: null,
  reversedByName: null,
  reversalReason: null,
  voucherState: voucher ? 'issued' : null,
  voucherRedeemedMinor: 0,
});
