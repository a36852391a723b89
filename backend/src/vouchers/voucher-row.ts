import type { Redemption } from '@amends/shared/contract/voucher.js';
import type { VoucherState } from '@amends/shared/contract/gesture.js';
import type { LocalizedText } from '@amends/shared/locale.js';

/** A code with all that the desk needs to know about it. Amounts in minor units. */
export interface VoucherRow {
  gestureId: string;
  code: string;
  /** As it is now: a code ends by itself. */
  state: VoucherState;
  departmentId: string;
  departmentName: LocalizedText;
  policyVersionId: string;
  optionId: string;
  categoryId: string;
  customerName: string | null;
  issuedAt: Date;
  validUntil: Date;
  faceMinor: number;
  redeemedMinor: number;
  currency: string;
  divisible: boolean;
  /** Newest first. */
  redemptions: RedemptionRow[];
}

/** As it comes from inside JSON. */
export type RedemptionRow = Omit<Redemption, 'by' | 'department'> & {
  by: { id: string; name: LocalizedText };
  department: { id: string; name: LocalizedText };
};

/** A code in a department's list. */
export interface ListedVoucherRow extends Omit<VoucherRow, 'departmentId' | 'departmentName' | 'redemptions'> {
  gestureNumber: number;
  employeeId: string;
  employeeName: LocalizedText;
  exactTime: string;
}
