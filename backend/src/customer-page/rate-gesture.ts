import { RATING_CHANGE_HOURS } from '@amends/shared/limits.js';
import { asksForFollowUp, FOLLOW_UP_OF_RATING } from '@amends/shared/rating-rules.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { functionCall } from '../database/function-call.js';
import { Refused } from '../http/refused.js';
import { RequestLimits } from '../http/request-limits.js';
import { ANSWERS_PER_ADDRESS, ANSWERS_PER_PAGE } from './page-limits.js';
import { Pages } from './pages.js';
import type { RatingBody } from './rating.body.js';

const RATE = functionCall('rate_gesture', 5);

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
    const promise = asksForFollowUp(rating, words) ? FOLLOW_UP_OF_RATING[giverLocale](rating) : null;
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
