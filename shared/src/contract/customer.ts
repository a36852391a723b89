import type { Customer, GestureState } from './gesture.js';

/** A customer with what they were given lately, in neutral words: no judgement, no flags. */
export interface KnownCustomer extends Customer {
  recent: {
    optionId: string;
    optionTitle: string;
    state: GestureState;
    /** @format date-time */
    at: string;
  }[];
}
