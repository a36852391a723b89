import { RATING_DOUBTFUL_MAX, RATING_LOW_MAX } from './limits.js';

/**
 * Whether somebody has to turn to a customer who said this.
 * @param rating 1 to 5
 */
export const asksForFollowUp = (rating: number, comment: string | undefined): boolean =>
  rating <= RATING_LOW_MAX || (rating <= RATING_DOUBTFUL_MAX && comment !== undefined);
