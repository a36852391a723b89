import type { OptionKind } from './policy.js';

/** A text of the page is in the customer's language; nothing on it says what anything costs the company. */
export type PublicGesture = PublicGiven | PublicChoice | PublicEnded;

interface PublicFrame {
  locale: 'en' | 'ru';
  company: string;
  department: string;
}

interface PublicHead extends PublicFrame {
  /** As they were told to be addressed; absent where nobody knows. */
  customerName?: string;
  apology: { title: string; text: string };
}

/** A gesture that was given. */
export interface PublicGiven extends PublicHead {
  state: 'given';
  gesture: {
    title: string;
    kind: OptionKind;
    /** Who gave it, as people call them: a first name. */
    from: string;
    /** @format date-time */
    givenAt: string;
  };
  voucher?: PublicVoucher;
  promises: PublicPromise[];
  /** IANA name; every time on the page is told in it. */
  timeZone: string;
  rating: PublicRating;
  /** When the page closes.
   * @format date-time */
  openUntil: string;
}

export interface PublicVoucher {
  /** As people read it aloud: `7K4M-2MDX`. */
  code: string;
  state: 'usable' | 'partly_used' | 'used' | 'expired';
  /** @format date-time */
  validUntil: string;
  /** What is left to use, in minor units; only where the code is for an amount. */
  remainingMinor?: number;
  faceMinor?: number;
  /** ISO 4217; beside an amount. */
  currency?: string;
}

export interface PublicPromise {
  /** Who keeps it, as people call them: a first name. */
  who: string;
  what: string;
  /** @format date-time */
  dueAt: string;
  state: 'open' | 'kept' | 'broken';
  /** Open, and past its time. */
  late: boolean;
  /** @format date-time */
  doneAt?: string;
}

export interface PublicRating {
  /** What the customer said last; absent until they do. */
  given?: { rating: number; comment?: string; /** @format date-time */ at: string };
  /** False once a day has passed since the first answer. */
  open: boolean;
}

/** Options to choose from; picking one is the grant. */
export interface PublicChoice extends PublicHead {
  state: 'choosing';
  options: {
    /** @format uuid */
    id: string;
    title: string;
    kind: OptionKind;
    say: string;
    /** What it is worth to the customer, in minor units; absent = nothing is said about it. */
    perceivedValueMinor?: number;
  }[];
  /** ISO 4217 */
  currency: string;
  /** @format date-time */
  expiresAt: string;
  /** IANA name; every time on the page is told in it. */
  timeZone: string;
}

/** Withdrawn: the gesture was undone, or the choice taken back. Closed: nobody chose in time. */
export interface PublicEnded extends PublicFrame {
  state: 'withdrawn' | 'closed';
}

/** Where to go on after a choice: the page of the gesture that it became. */
export interface PublicPickAnswer {
  /** `/g/<token>` */
  pagePath: string;
}

export interface PublicPickRequest {
  /** @format uuid */
  optionId: string;
}

export interface RatingRequest {
  /** 1 = not at all, 5 = completely.
   * @asType integer
   * @minimum 1
   * @maximum 5 */
  rating: number;
  /** @maxLength 1000 */
  comment?: string;
}

export interface IdeaRequest {
  /** @minLength 1
   * @maxLength 1000 */
  text: string;
}
