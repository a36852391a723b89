import type { Budget } from './budget.js';
import type { PersonName } from './common.js';
import type { Customer, CustomerInput, Gesture } from './gesture.js';
import type { Category, OptionKind } from './policy.js';

/** `open` until exactly one of the others happens: the customer picked, staff took it back, its time ran out. */
export const CHOICE_STATES = ['open', 'chosen', 'withdrawn', 'expired'] as const;
export type ChoiceState = (typeof CHOICE_STATES)[number];

/** What is offered to the customer: the grant's body with two or three options in place of one. */
export interface OfferChoiceRequest {
  /** Different options, in the order in which they are shown.
   * @minItems 2
   * @maxItems 3 */
  optionIds: string[];
  /** @format uuid */
  categoryId: string;
  /** 1 to 4; absent = the category's.
   * @asType integer
   * @minimum 1
   * @maximum 4 */
  severity?: number;
  customer?: CustomerInput;
  /** @maxLength 1000 */
  note?: string;
  /** The version of the policy that the person saw.
   * @asType integer
   * @minimum 1 */
  policyVersion?: number;
  /** Milliseconds from opening the grant screen to the offer.
   * @asType integer
   * @minimum 0
   * @maximum 86400000 */
  elapsedMs?: number;
}

export interface PickRequest {
  /** @format uuid */
  optionId: string;
}

export interface ChoiceOption {
  /** @format uuid */
  id: string;
  title: string;
  kind: OptionKind;
  say: string;
  /** What it is worth to the customer, in minor units; absent = nothing is said about it. */
  perceivedValueMinor?: number;
  /** Cost to the company: for staff, never for the customer's eyes. */
  amountMinor: number;
}

export interface Choice {
  /** @format uuid */
  id: string;
  state: ChoiceState;
  /** @format uuid */
  departmentId: string;
  /** Who offered it, and whose budget gives it. */
  employee: PersonName;
  options: ChoiceOption[];
  category: Pick<Category, 'id' | 'name' | 'slug' | 'lost'>;
  severity: number;
  customer?: Customer;
  /** What the budget reserves while the customer chooses: the dearest option. */
  heldMinor: number;
  /** ISO 4217 */
  currency: string;
  /** @format date-time */
  offeredAt: string;
  /** @format date-time */
  expiresAt: string;
  /** Where the customer chooses on a device of their own: `/g/<token>`, valid on the server's public address. */
  pagePath: string;
  /** What the customer picked; only when the choice is made. */
  gesture?: Gesture;
  can: { pick: boolean; withdraw: boolean };
}

export interface ChoiceAnswer {
  choice: Choice;
  budget: Budget;
}
