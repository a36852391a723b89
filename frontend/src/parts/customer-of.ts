import type { Gesture } from '@amends/shared/contract/gesture.js';

/** How the house knows the customer, with the name where there is one; undefined where nobody was named. */
export const customerOf = ({ customer }: Gesture): string | undefined =>
  customer && [customer.name, customer.reference].filter(Boolean).join(', ');
