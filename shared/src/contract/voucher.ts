import type { PersonName } from './common.js';
import type { VoucherState } from './gesture.js';
import type { OptionKind } from './policy.js';

/** Why a code cannot be redeemed now: the very state it is in, or its end that has passed. */
export const VOUCHER_REFUSALS = ['redeemed', 'expired', 'cancelled'] as const;
export type VoucherRefusal = (typeof VOUCHER_REFUSALS)[number];

/** One use of a code: where, by whom, and how much of it. */
export interface Redemption {
  /** @format uuid */
  id: string;
  /** Minor units. */
  amountMinor: number;
  /** @format date-time */
  at: string;
  by: PersonName;
  department: DepartmentName;
}

export interface DepartmentName {
  /** @format uuid */
  id: string;
  name: string;
}

/** All that whoever takes a code needs to know, in any department of the company. */
export interface VoucherAtDesk {
  /** As people read it aloud: `7K4M-2MDX`. */
  code: string;
  /** `opened` = the customer has looked at it, or a part of it is used. */
  state: VoucherState;
  /** Null = it can be redeemed now. */
  refusal: VoucherRefusal | null;
  option: { /** @format uuid */ id: string; title: string; kind: OptionKind; handOver: string };
  /** Where it was given. */
  department: DepartmentName;
  customerName?: string;
  /** @format date-time */
  issuedAt: string;
  /** @format date-time */
  validUntil: string;
  /** Minor units. */
  faceMinor: number;
  redeemedMinor: number;
  /** face − redeemed, also of a code that can no longer be used */
  remainingMinor: number;
  /** ISO 4217 */
  currency: string;
  /** May be used in parts; else it is used as a whole. */
  divisible: boolean;
  /** Newest first. */
  redemptions: Redemption[];
}

export interface RedeemVoucherRequest {
  /** Minor units; absent = all that is left. A code that is not divisible is redeemed as a whole.
   * @asType integer
   * @minimum 1
   * @maximum 100000000000 */
  amountMinor?: number;
}

export interface RedemptionAnswer {
  redemption: Redemption;
  voucher: VoucherAtDesk;
}

/** A code in a department's list. */
export interface ListedVoucher {
  code: string;
  state: VoucherState;
  /** @format uuid */
  gestureId: string;
  /** `G-1017` */
  gestureNumber: string;
  /** Who gave it. */
  employee: PersonName;
  option: { /** @format uuid */ id: string; title: string; kind: OptionKind };
  customerName?: string;
  /** @format date-time */
  issuedAt: string;
  /** @format date-time */
  validUntil: string;
  faceMinor: number;
  redeemedMinor: number;
  /** ISO 4217 */
  currency: string;
  divisible: boolean;
}

export interface VoucherSum {
  count: number;
  /** What is left on them, in minor units. */
  minor: number;
}

export interface VoucherSummary {
  /** @format uuid */
  departmentId: string;
  /** ISO 4217 */
  currency: string;
  /** Codes that can still be redeemed: what the department owes. */
  outstanding: VoucherSum;
  /** Those of them that end within so many days. */
  expiringSoon: VoucherSum & { withinDays: number };
  /** Codes that ended within the last days with something left on them, per option, the most wasted first. */
  wasted: VoucherSum & {
    days: number;
    byOption: WastedOption[];
  };
  /** Codes used, in whole or in part, within the last days; `minor` is what was taken off them. */
  redeemed: VoucherSum & { days: number };
}

export interface WastedOption extends VoucherSum {
  /** @format uuid */
  optionId: string;
  title: string;
  /** All codes of this option that came to their end in those days, used or not. */
  issued: number;
}
