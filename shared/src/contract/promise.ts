import type { PersonName } from './common.js';

export const PROMISE_STATES = ['open', 'kept', 'broken'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** Who thought of it: staff, the proposal that follows from the severity, or a customer's low rating. */
export const PROMISE_ORIGINS = ['staff', 'follow_up', 'rating'] as const;
export type PromiseOrigin = (typeof PROMISE_ORIGINS)[number];

/** What of the open ones is wanted: past their time, still due today, later; days are the department's. */
export const PROMISE_DUES = ['overdue', 'today', 'later'] as const;
export type PromiseDue = (typeof PROMISE_DUES)[number];

/** A follow-up that somebody owes a customer: who does what by when, and how it ended. */
export interface CustomerPromise {
  /** @format uuid */
  id: string;
  /** @format uuid */
  gestureId: string;
  /** `G-1017` */
  gestureNumber: string;
  /** @format uuid */
  departmentId: string;
  owner: PersonName;
  text: string;
  /** @format date-time */
  dueAt: string;
  state: PromiseState;
  /** Open, and past its time. */
  overdue: boolean;
  origin: PromiseOrigin;
  /** @format date-time */
  madeAt: string;
  /** Null = nobody: it followed from what the customer said. */
  madeBy: PersonName | null;
  customer?: { name?: string; reference: string };
  /** The last time that it passed to somebody else; `seenAt` null = the new owner has not received it yet. */
  handOver?: {
    from: PersonName;
    /** @format date-time */
    at: string;
    note?: string;
    /** @format date-time */
    seenAt: string | null;
  };
  /** How it ended; `onTime` = kept by its due time. */
  result?: {
    /** @format date-time */
    at: string;
    by: PersonName;
    note?: string;
    onTime: boolean;
  };
  /** `keep` = say how it ended, kept or not. */
  can: { keep: boolean; handOver: boolean; receive: boolean };
}

export interface PromiseRequest {
  /** Anybody active who serves in the gesture's department or heads it; absent = the caller.
   * @format uuid */
  ownerId?: string;
  /** What will be done, in words that the customer may read.
   * @minLength 1
   * @maxLength 300 */
  text: string;
  /** In the future, within a year.
   * @format date-time */
  dueAt: string;
  /** The proposal that follows from the severity was accepted. */
  followUp?: boolean;
}

export interface HandOverRequest {
  /** @format uuid */
  toEmployeeId: string;
  /** For the colleague; customers never see it.
   * @maxLength 300 */
  note?: string;
}

export interface PromiseResultRequest {
  kept: boolean;
  /** @maxLength 300 */
  note?: string;
}

/** How a department stands with its promises. */
export interface PromiseSummary {
  open: number;
  /** Of the open ones. */
  overdue: number;
  /** Still due before the department's day ends. */
  dueToday: number;
  /** Handed over, and not yet received by the new owner. */
  notSeen: number;
  /** Of those that were due within the last 90 days and have ended or are overdue: so many were kept in time. */
  keptOnTime: { k: number; n: number };
}
