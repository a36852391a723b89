import type { LocalizedText } from '../locale.js';
import type { AmountRange, Loss, OptionKind } from './policy.js';

/** An option with all its fields, in every language, as its department's head writes it. Amounts in minor units. */
export interface AuthoredOption {
  /** Kept from version to version.
   * @format uuid */
  id: string;
  kind: OptionKind;
  title: LocalizedText;
  say: LocalizedText;
  handOver: LocalizedText;
  amount: AmountRange;
  perceivedValueMinor: number;
  categoryIds: string[];
  minSeverity: number;
  restores: Loss;
  perCustomer90Days: number | null;
  carriesCode: boolean;
  validDays: number | null;
  glAccount: string | null;
  /** Kept for the record, not part of what is published. */
  archived: boolean;
}

/**
 * `draft` is being written; `proposed` waits for finance's second yes; `scheduled` comes into force at `effectiveFrom`.
 */
export const POLICY_STATES = ['draft', 'proposed', 'scheduled', 'published', 'superseded'] as const;
export type PolicyState = (typeof POLICY_STATES)[number];

export interface PolicyVersionSummary {
  /** @format uuid */
  id: string;
  version: number;
  state: PolicyState;
  /** @format date-time */
  publishedAt: string | null;
  /** Who published it; of a proposed or scheduled one, who wants to. */
  publishedBy: string | null;
  /** @format date-time */
  effectiveFrom: string | null;
  /** @format date-time */
  supersededAt: string | null;
  /** Options that are not archived. */
  optionCount: number;
}

/** One version in full; what a head edits and what anybody compares. */
export interface AuthoredPolicy extends PolicyVersionSummary {
  options: AuthoredOption[];
}

/** The draft, and who saved it last. A department without one gets a copy of what is in force. */
export interface PolicyDraft extends Omit<AuthoredPolicy, 'id'> {
  /** Null until it is saved for the first time.
   * @format uuid */
  id: string | null;
  /** Grows with every save; 0 = nothing saved yet. A save names the one that it was written on. */
  revision: number;
  savedBy: string | null;
  /** @format date-time */
  savedAt: string | null;
}

export interface PolicyDraftRequest {
  options: AuthoredOption[];
  /** The revision that was loaded; another one meanwhile → 409 `draft_changed`. Absent = whatever is there.
   * @asType integer */
  revision?: number;
}

export interface PublicationRequest {
  /** A day, `2026-12-01`: from its first minute in the department's time zone; or a moment. Absent = now. */
  from?: string;
  /** The revision of the draft that was read; absent = whatever is there.
   * @asType integer */
  revision?: number;
}

export interface ConfirmationRequest {
  /** The revision that finance has read; another one proposed meanwhile → 409 `draft_changed`. Absent = whatever is there.
   * @asType integer */
  revision?: number;
}

export interface PublicationAnswer {
  policy: PolicyVersionSummary;
  /** Why it is not in force yet; null when it is. */
  waitsFor: 'finance' | 'date' | null;
}

export interface PauseRequest {
  paused: boolean;
  /** @minLength 3
   * @maxLength 500 */
  reason: string;
}

export interface PauseAnswer {
  /** @format uuid */
  optionId: string;
  paused: boolean;
  reason: string;
}

/** The published policy as staff read it in full, and what is new since they last read it. */
export interface PolicyReading {
  version: number;
  /** The version this person confirmed last; null = none. */
  readVersion: number | null;
  /** The version read last in full, for the comparison; null when there is nothing to compare. */
  previous: AuthoredOption[] | null;
  current: AuthoredOption[];
}

export interface PolicyReadingRequest {
  /** @asType integer */
  version: number;
}

export interface PolicyReceipt {
  version: number;
  /** @format date-time */
  readAt: string;
}

/** Who has read the version in force. */
export interface PolicyReaders {
  version: number;
  readers: { employeeId: string; name: string; /** @format date-time */ readAt: string | null }[];
}

/** Above which cost, in minor units, a policy waits for finance's second yes; a currency that is not named never does. */
export interface SecondYes {
  limits: { /** ISO 4217 */ currency: string; /** @asType integer */ aboveMinor: number }[];
}
