import type { VoucherAtDesk } from '@amends/shared/contract/voucher.js';
import { WRONG_CODES_MAX, WRONG_CODES_MINUTES } from '@amends/shared/limits.js';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { ReadGestureTexts } from '../gestures/gesture-texts.js';
import { idOfToken } from '../gestures/page-token.js';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';
import { type RequestLimit, RequestLimits } from '../http/request-limits.js';
import { SETTINGS, type Settings } from '../settings.js';
import { typedCode } from './typed-code.js';
import type { VoucherRow } from './voucher-row.js';
import { voucherView } from './voucher-view.js';
import { voucherByCode, voucherOfPage } from './voucher.queries.js';

const WRONG_CODES: RequestLimit = { kind: 'wrong_code', most: WRONG_CODES_MAX, minutes: WRONG_CODES_MINUTES };

@Injectable()
export class FindVoucher {
  constructor(
    private readonly database: Database,
    private readonly texts: ReadGestureTexts,
    private readonly limits: RequestLimits,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * What is behind a code, whichever department gave it.
   * @param text as it was typed or scanned
   * @throws Refused not_found; too_many_attempts after too many codes that nobody has
   */
  async atDesk(actor: Actor, text: string): Promise<VoucherAtDesk> {
    return this.view(actor, await this.row(actor, text));
  }

  /** @throws Refused not_found, too_many_attempts */
  async row(actor: Actor, text: string): Promise<VoucherRow> {
    await this.limits.mustHaveRoom(WRONG_CODES, actor.id);
    const row = await this.find(text);
    if (row) return row;
    await this.limits.count(WRONG_CODES, actor.id);
    throw new Refused('not_found');
  }

  async view(actor: Actor, row: VoucherRow): Promise<VoucherAtDesk> {
    return voucherView(row, await this.texts.of([row]), actor.locale);
  }

  private async find(text: string): Promise<VoucherRow | null> {
    const typed = typedCode(text);
    if (!typed) return null;
    if ('code' in typed) return voucherByCode(this.database, typed.code);
    const id = idOfToken(this.settings.pageSecret, typed.token);
    return id === null ? null : voucherOfPage(this.database, id);
  }
}
