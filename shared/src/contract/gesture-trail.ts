import type { PersonName } from './common.js';
import type { OutcomeRequest } from './gesture.js';
import type { Redemption } from './voucher.js';

/** Somebody sent the code to a printer; whether paper came out, nobody knows. */
export interface Printing {
  /** @format date-time */
  at: string;
  by: PersonName;
}

/** Something said about how it ended. */
export interface SaidOutcome extends Pick<OutcomeRequest, 'mood' | 'rating' | 'returned'> {
  /** @format date-time */
  at: string;
  /** Null = the customer themself, on their page. */
  by: PersonName | null;
}

/** What was done with a gesture and its code, step by step; each list oldest first. */
export interface GestureTrail {
  /** When it was laid before the customer as one of several; null = staff chose it.
   * @format date-time */
  offeredAt: string | null;
  printings: Printing[];
  /** When the customer first looked at their code.
   * @format date-time */
  codeOpenedAt: string | null;
  redemptions: Redemption[];
  outcomes: SaidOutcome[];
}
