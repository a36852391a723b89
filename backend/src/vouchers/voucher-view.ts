import type { VoucherState } from '@amends/shared/contract/gesture.js';
import type { ListedVoucher, Redemption, VoucherAtDesk, VoucherRefusal } from '@amends/shared/contract/voucher.js';
import type { Locale } from '@amends/shared/locale.js';
import type { GestureTexts } from '../gestures/gesture-texts.js';
import { gestureNumber } from '../ledger/gesture-number.js';
import type { ListedVoucherRow, RedemptionRow, VoucherRow } from './voucher-row.js';

const REFUSED: Record<VoucherState, VoucherRefusal | null> = {
  issued: null,
  opened: null,
  redeemed: 'redeemed',
  expired: 'expired',
  cancelled: 'cancelled',
};

/** A code as whoever takes it sees it, in their language. */
export function voucherView(row: VoucherRow, texts: GestureTexts, locale: Locale): VoucherAtDesk {
  const { option } = texts.of(row);
  return {
    code: row.code,
    state: row.state,
    refusal: REFUSED[row.state],
    option: { id: option.id, title: option.title[locale], kind: option.kind, handOver: option.handOver[locale] },
    department: { id: row.departmentId, name: row.departmentName[locale] },
    ...(row.customerName !== null && { customerName: row.customerName }),
    issuedAt: row.issuedAt.toISOString(),
    validUntil: row.validUntil.toISOString(),
    faceMinor: row.faceMinor,
    redeemedMinor: row.redeemedMinor,
    remainingMinor: row.faceMinor - row.redeemedMinor,
    currency: row.currency,
    divisible: row.divisible,
    redemptions: row.redemptions.map((redemption) => redemptionView(redemption, locale)),
  };
}

export const redemptionView = ({ id, amountMinor, at, by, department }: RedemptionRow, locale: Locale): Redemption => ({
  id,
  amountMinor,
  at: new Date(at).toISOString(),
  by: { id: by.id, name: by.name[locale] },
  department: { id: department.id, name: department.name[locale] },
});

/** A code in its department's list. */
export function listedVoucherView(row: ListedVoucherRow, texts: GestureTexts, locale: Locale): ListedVoucher {
  const { option } = texts.of(row);
  return {
    code: row.code,
    state: row.state,
    gestureId: row.gestureId,
    gestureNumber: gestureNumber(row.gestureNumber),
    employee: { id: row.employeeId, name: row.employeeName[locale] },
    option: { id: option.id, title: option.title[locale], kind: option.kind },
    ...(row.customerName !== null && { customerName: row.customerName }),
    issuedAt: row.issuedAt.toISOString(),
    validUntil: row.validUntil.toISOString(),
    faceMinor: row.faceMinor,
    redeemedMinor: row.redeemedMinor,
    currency: row.currency,
    divisible: row.divisible,
  };
}
