import type { GestureState, Mood, VoucherState } from '@amends/shared/contract/gesture.js';
import type { Loss, OptionKind } from '@amends/shared/contract/policy.js';
import type { LocalizedText } from '@amends/shared/locale.js';

/** From a row of its own a time comes as a Date, from inside JSON as text. */
type Time = Date | string;

/** A gesture with everything that is told about it, in every language. Amounts in minor units. */
export interface GestureRow {
  id: string;
  number: number;
  state: GestureState;
  departmentId: string;
  employeeId: string;
  employeeName: LocalizedText;
  optionId: string;
  optionTitle: LocalizedText;
  optionKind: OptionKind;
  optionHandOver: LocalizedText;
  policyVersion: number;
  amountMinor: number;
  currency: string;
  categoryId: string;
  categoryName: LocalizedText;
  categorySlug: string;
  categoryLost: Loss;
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
  mood: Mood | null;
  rating: number | null;
  returned: boolean | null;
}
