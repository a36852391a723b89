import type { Budget } from './budget.js';
import type { PersonName } from './common.js';
import type { Category, OptionKind } from './policy.js';
import type { CustomerPromise } from './promise.js';
import type { Locale } from '../locale.js';

export const GESTURE_STATES = ['awaiting', 'granted', 'refused', 'expired', 'reversed'] as const;
export type GestureState = (typeof GESTURE_STATES)[number];

/** How the customer left, as staff saw it. */
export const MOODS = ['calm', 'unsure', 'upset', 'gone'] as const;
export type Mood = (typeof MOODS)[number];

export const VOUCHER_STATES = ['issued', 'opened', 'redeemed', 'expired', 'cancelled'] as const;
export type VoucherState = (typeof VOUCHER_STATES)[number];

export interface CustomerInput {
  /** Whatever the house knows the customer by: a booking, a seat, a room, a card.
   * @minLength 1
   * @maxLength 80 */
  reference: string;
  /** @maxLength 120 */
  name?: string;
  /** @maxLength 200 */
  contact?: string;
  /** @maxLength 40 */
  tier?: string;
  /** The language of what is sent to them; absent = as it was, at first the department's. */
  locale?: Locale;
}

export interface GrantGestureRequest {
  /** @format uuid */
  optionId: string;
  /** @format uuid */
  categoryId: string;
  /** 1 to 4; absent = the category's.
   * @asType integer
   * @minimum 1
   * @maximum 4 */
  severity?: number;
  /** Minor units; absent = the option's default.
   * @asType integer
   * @minimum 1
   * @maximum 100000000000 */
  amountMinor?: number;
  customer?: CustomerInput;
  /** @maxLength 1000 */
  note?: string;
  /** Ask the head where the gesture is above the authority limit or the budget. */
  requestApproval?: boolean;
  /** The version of the policy that the person saw.
   * @asType integer
   * @minimum 1 */
  policyVersion?: number;
  /** Milliseconds from opening the grant screen to *Give*.
   * @asType integer
   * @minimum 0
   * @maximum 86400000 */
  elapsedMs?: number;
}

export interface Voucher {
  /** As people read it aloud: `7K4M-2MDX`. */
  code: string;
  state: VoucherState;
  /** @format date-time */
  validUntil: string;
  /** What it is good for, and how much of that is used; minor units. */
  faceMinor: number;
  redeemedMinor: number;
  /** May be used in parts. */
  divisible: boolean;
}

export interface Customer {
  /** @format uuid */
  id: string;
  reference: string;
  name?: string;
  contact?: string;
  tier?: string;
}

export interface Gesture {
  /** @format uuid */
  id: string;
  /** `G-1017` */
  number: string;
  state: GestureState;
  /** @format uuid */
  departmentId: string;
  employee: PersonName;
  option: { /** @format uuid */ id: string; title: string; kind: OptionKind; handOver: string };
  policyVersion: number;
  amountMinor: number;
  /** ISO 4217 */
  currency: string;
  category: Pick<Category, 'id' | 'name' | 'slug' | 'lost'>;
  severity: number;
  customer?: Customer;
  note?: string;
  /** @format date-time */
  requestedAt: string;
  /** Null while it waits, and for good when it was refused or expired.
   * @format date-time */
  grantedAt: string | null;
  /** When a waiting request expires.
   * @format date-time */
  expiresAt?: string;
  voucher?: Voucher;
  /** The customer picked it out of a choice; absent = staff chose.
   * @format uuid */
  choiceId?: string;
  mood?: Mood;
  rating?: number;
  returned?: boolean;
  elapsedMs?: number;
  /** Where the customer sees it, for its giver and the department's head; absent while nothing was given. */
  pagePath?: string;
  /** Given without asking anybody, within the limits that the policy sets. */
  withinPolicy: boolean;
  settlement?: { by: PersonName | null; /** @format date-time */ at: string; note?: string };
  reversal?: { by: PersonName; /** @format date-time */ at: string; reason: string };
  /** What is owed to the customer; only where one gesture is read. */
  promises?: CustomerPromise[];
  can: { reverse: boolean; logOutcome: boolean; approve: boolean };
}

export interface GestureAnswer {
  gesture: Gesture;
  budget: Budget;
  /** The ledger entry that recorded it: proof that nobody can take back. */
  receipt: { /** @format uuid */ budgetId: string; seq: number };
}

export interface OutcomeRequest {
  mood?: Mood;
  /** The customer's own answer, 1 to 5.
   * @asType integer
   * @minimum 1
   * @maximum 5 */
  rating?: number;
  returned?: boolean;
  /** @maxLength 1000 */
  note?: string;
}

export interface OutcomeAnswer extends OutcomeRequest {
  /** @format uuid */
  id: string;
  /** @format uuid */
  gestureId: string;
  /** @format date-time */
  recordedAt: string;
}

export interface ReversalRequest {
  /** @minLength 3
   * @maxLength 500 */
  reason: string;
}

export const APPROVAL_DECISIONS = ['approve', 'refuse'] as const;
export type ApprovalDecision = (typeof APPROVAL_DECISIONS)[number];

export interface ApprovalRequest {
  decision: ApprovalDecision;
  /** @maxLength 1000 */
  note?: string;
}
