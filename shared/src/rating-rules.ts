import { RATING_DOUBTFUL_MAX, RATING_LOW_MAX } from './limits.js';
import type { Locale } from './locale.js';

/**
 * Whether somebody has to turn to a customer who said this.
 * @param rating 1 to 5
 */
export const asksForFollowUp = (rating: number, comment: string | undefined): boolean =>
  rating <= RATING_LOW_MAX || (rating <= RATING_DOUBTFUL_MAX && comment !== undefined);

/** What is promised then, in words for whoever keeps it and for the customer alike. */
export const FOLLOW_UP_OF_RATING: Record<Locale, (rating: number) => string> = {
  en: (rating) => `Get in touch about the answer “${rating} of 5”`,
  ru: (rating) => `Связаться по поводу ответа «${rating} из 5»`,
};
