import type { GrantRefusalCode } from '../refusals.js';
import type { KnownCustomer } from './customer.js';
import type { Gesture } from './gesture.js';

/** What a head weighs before they answer a request. Amounts in minor units. */
export interface RequestBackground {
  timeZone: string;
  /** The most one gesture of this person may cost without approval. */
  authorityLimitMinor: number;
  /** What their budget has left beside what this request holds. */
  remainingMinor: number;
  /** What approving takes out of the department's envelope because the budget has too little; 0 = nothing. */
  fromEnvelopeMinor: number;
  /** What the envelope has left, below zero where more was allotted than it had; null until it is opened. */
  envelopeLeftMinor: number | null;
  /** Whether the plan lets nobody take more out of the envelope than it has. */
  envelopeStops: boolean;
  /** Why the policy in force would not offer the option for this case; null = it fits. */
  misfit: GrantRefusalCode | null;
  /** The best that fits and needs nobody's approval. */
  instead: { title: string; amountMinor: number } | null;
  /** What this customer was given besides, lately. */
  recent: KnownCustomer['recent'];
}

/** A request that waits for its answer, with its background. */
export interface WaitingRequest extends Gesture {
  background: RequestBackground;
}
