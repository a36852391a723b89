import type { PersonName } from './common.js';

export const FEEDBACK_KINDS = ['rating', 'idea'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** What a customer said on their page. A rating that was changed is told as it stands now. */
export interface Feedback {
  /** @format uuid */
  id: string;
  kind: FeedbackKind;
  /** @format date-time */
  at: string;
  /** 1 to 5; with `kind` rating. */
  rating?: number;
  /** The comment beside a rating, or the idea. */
  text?: string;
  gesture: {
    /** @format uuid */
    id: string;
    /** `G-1017` */
    number: string;
    optionTitle: string;
    categoryName: string;
    employee: PersonName;
    /** @format date-time */
    grantedAt: string;
  };
  customer?: { reference: string; name?: string };
  /** What the low rating opened for the gesture's owner. */
  promise?: {
    /** @format uuid */
    id: string;
    owner: PersonName;
    state: 'open' | 'kept' | 'broken';
    /** @format date-time */
    dueAt: string;
  };
}

/** Kind words of the last days about one's own gestures. */
export interface Thanks {
  items: ThanksItem[];
}

export interface ThanksItem {
  /** @format uuid */
  id: string;
  /** @format uuid */
  gestureId: string;
  /** `G-1017` */
  gestureNumber: string;
  optionTitle: string;
  rating: number;
  text: string;
  customerName?: string;
  /** @format date-time */
  at: string;
}
