import type { GestureState, Mood, VoucherState } from '@amends/shared/contract/gesture.js';
import type { LocalizedText } from '@amends/shared/locale.js';

/** From a row of its own a time comes as a Date, from inside JSON as text. */
type Time = Date | string;

/** A gesture with everything about it that may change. Amounts in minor units. */
export interface GestureRow {
  id: string;
  number: number;
  state: GestureState;
  departmentId: string;
  employeeId: string;
  employeeName: LocalizedText;
  choiceId: string | null;
  policyVersionId: string;
  optionId: string;
  categoryId: string;
  amountMinor: number;
  currency: string;
  severity: number;
  customerId: string | null;
  customerReference: string | null;
  customerName: string | null;
  customerContact: string | null;
  customerTier: string | null;
  note: string | null;
  elapsedMs: number | null;
  neededApproval: boolean;
  requestedAt: Time;
  grantedAt: Time | null;
  expiresAt: Time | null;
  settledAt: Time | null;
  settledBy: string | null;
  settledByName: LocalizedText | null;
  settlementNote: string | null;
  reversedAt: Time | null;
  reversedBy: string | null;
  reversedByName: LocalizedText | null;
  reversalReason: string | null;
  voucherCode: string | null;
  voucherState: VoucherState | null;
  voucherValidUntil: Time | null;
  /** What the code is good for, and how much of it is used. */
  voucherFaceMinor: number | null;
  voucherRedeemedMinor: number | null;
  voucherDivisible: boolean | null;
  mood: Mood | null;
  rating: number | null;
  returned: boolean | null;
}
