import type { PublicGesture } from '@amends/shared/contract/customer-page.js';
import type { Locale } from '@amends/shared/locale.js';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { ReadGestureTexts } from '../gestures/gesture-texts.js';
import { idOfToken } from '../gestures/page-token.js';
import { Refused } from '../http/refused.js';
import { type RequestLimit, RequestLimits } from '../http/request-limits.js';
import { Policies } from '../policy/policies.js';
import { SETTINGS, type Settings } from '../settings.js';
import { findChoicePage, findGesturePage } from './customer-page.queries.js';
import { VIEWS_PER_ADDRESS, WRONG_TOKENS_PER_ADDRESS } from './page-limits.js';
import type { ChoicePageRow, GesturePageRow } from './page-row.js';
import { promisesFor } from './promises-of-page.js';
import { choiceView, endedView, givenView } from './public-view.js';

/** What a link leads to. */
export type Found = { kind: 'gesture'; row: GesturePageRow } | { kind: 'choice'; row: ChoicePageRow };

/** The pages of customers: found by their token alone, each attempt counted by where it comes from. */
@Injectable()
export class Pages {
  constructor(
    private readonly database: Database,
    private readonly limits: RequestLimits,
    private readonly texts: ReadGestureTexts,
    private readonly policies: Policies,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * @param address where the request comes from
   * @throws Refused not_found for what never was and for what is over alike, too_many_attempts
   */
  async find(token: string, address: string, limit: RequestLimit = VIEWS_PER_ADDRESS): Promise<Found> {
    const id = idOfToken(this.settings.pageSecret, token);
    if (id === null) {
      await this.limits.count(WRONG_TOKENS_PER_ADDRESS, address);
      throw new Refused('not_found');
    }
    await this.limits.count(limit, address);
    const gesture = await findGesturePage(this.database, id);
    if (gesture) return { kind: 'gesture', row: gesture };
    const choice = await findChoicePage(this.database, id);
    if (choice) return { kind: 'choice', row: choice };
    throw new Refused('not_found');
  }

  /** @throws Refused not_found when it is no gesture, or one that was undone */
  async findGiven(token: string, address: string, limit: RequestLimit): Promise<GesturePageRow> {
    const found = await this.find(token, address, limit);
    if (found.kind !== 'gesture' || found.row.state !== 'granted') throw new Refused('not_found');
    return found.row;
  }

  /** What the customer sees of it. */
  async view(found: Found, locale: Locale): Promise<PublicGesture> {
    return found.kind === 'gesture' ? this.viewGesture(found.row, locale) : this.viewChoice(found.row, locale);
  }

  private async viewGesture(row: GesturePageRow, locale: Locale): Promise<PublicGesture> {
    if (row.state === 'reversed') return endedView(row, 'withdrawn', locale);
    const texts = await this.texts.of([row]);
    return givenView(row, texts.of(row), await promisesFor(this.database, row, locale), locale);
  }

  private async viewChoice(row: ChoicePageRow, locale: Locale): Promise<PublicGesture> {
    const chosen = row.gestureId === null ? null : await findGesturePage(this.database, row.gestureId);
    if (chosen) return this.viewGesture(chosen, locale);
    if (row.state !== 'open') return endedView(row, row.state === 'withdrawn' ? 'withdrawn' : 'closed', locale);
    if (row.now >= row.expiresAt) return endedView(row, 'closed', locale);
    const { options } = await this.policies.version(row.policyVersionId);
    const offered = row.optionIds.flatMap((id) => options.find((option) => option.id === id) ?? []);
    return choiceView(row, offered, await this.policies.category(row.categoryId), locale);
  }
}
