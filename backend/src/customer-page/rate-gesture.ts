import { RATING_CHANGE_HOURS } from '@amends/shared/limits.js';
import type { Locale } from '@amends/shared/locale.js';
import { asksForFollowUp } from '@amends/shared/rating-rules.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { functionCall } from '../database/function-call.js';
import { Refused } from '../http/refused.js';
import { RequestLimits } from '../http/request-limits.js';
import { ANSWERS_PER_ADDRESS, ANSWERS_PER_PAGE } from './page-limits.js';
import { Pages } from './pages.js';
import type { RatingBody } from './rating.body.js';

const RATE = functionCall('rate_gesture', 5);

/** What somebody owes a customer who is not content; both of them read it. */
const FOLLOW_UP: Record<Locale, (rating: number) => string> = {
  en: (rating) => `Get in touch about the answer “${rating} of 5”`,
  ru: (rating) => `Связаться по поводу ответа «${rating} из 5»`,
};

@Injectable()
export class RateGesture {
  constructor(
    private readonly pages: Pages,
    private readonly limits: RequestLimits,
    private readonly database: Database,
  ) {}

  /**
   * Records what the customer says: once, changeable for a day; who is not content is promised an answer.
   * @throws Refused not_found, rating_closed, too_many_attempts
   */
  async rate(token: string, address: string, { rating, comment }: RatingBody): Promise<void> {
    const { id, giverLocale } = await this.pages.findGiven(token, address, ANSWERS_PER_ADDRESS);
    await this.limits.count(ANSWERS_PER_PAGE, id);
    const words = comment?.trim() || undefined;
    const promise = asksForFollowUp(rating, words) ? FOLLOW_UP[giverLocale](rating) : null;
    const [row] = await this.database.query<{ answer: { outcome: 'rated' | 'rating_closed' | 'not_given' } }>(RATE, [
      id,
      rating,
      words ?? null,
      RATING_CHANGE_HOURS,
      promise,
    ]);
    if (row?.answer.outcome === 'rating_closed') throw new Refused('rating_closed');
    if (row?.answer.outcome !== 'rated') throw new Refused('not_found');
  }
}
