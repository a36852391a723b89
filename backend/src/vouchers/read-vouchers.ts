import type { Page } from '@amends/shared/contract/common.js';
import type { ListedVoucher, VoucherSum, VoucherSummary } from '@amends/shared/contract/voucher.js';
import { VOUCHER_ENDS_SOON_DAYS, VOUCHER_LOOK_BACK_DAYS } from '@amends/shared/limits.js';
import { Injectable } from '@nestjs/common';
import { condition } from '../database/conditions.js';
import { Database } from '../database/database.js';
import { ReadGestureTexts } from '../gestures/gesture-texts.js';
import type { Actor } from '../http/actor.js';
import { decodeCursor, pageOf } from '../http/paging.js';
import { Refused } from '../http/refused.js';
import { mustBeAllowed, mustExist } from '../policy/in-department.js';
import { VOUCHER_SUMMARY, type VoucherSummaryRow, WASTED_VOUCHERS, type WastedRow } from './voucher-summary.queries.js';
import { listedVoucherView } from './voucher-view.js';
import { afterVoucher, listVouchers, STATE_NOW } from './voucher.queries.js';
import type { VouchersQuery } from './vouchers.query.js';

/** The codes that a department has given: for its head, and for finance. */
@Injectable()
export class ReadVouchers {
  constructor(
    private readonly database: Database,
    private readonly texts: ReadGestureTexts,
  ) {}

  /** Newest first. @throws Refused not_found, not_allowed, invalid_cursor */
  async list(actor: Actor, departmentId: string, query: VouchersQuery): Promise<Page<ListedVoucher>> {
    mustBeAllowed(actor, departmentId, 'voucher:read_department', 'voucher:read_all');
    const { state, limit } = query;
    const mark = decodeCursor(query.cursor, ['time', 'uuid']);
    const conditions = [
      condition((id) => `v.department_id = ${id}`, departmentId),
      ...(state === undefined ? [] : [condition((wanted) => `${STATE_NOW} = ${wanted}`, state)]),
      ...(mark ? [afterVoucher(mark[0], mark[1])] : []),
    ];
    const rows = await listVouchers(this.database, conditions, limit + 1);
    if (rows.length === 0) await mustExist(this.database, departmentId);
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.exactTime, row.gestureId]);
    const texts = await this.texts.of(items);
    return { items: items.map((row) => listedVoucherView(row, texts, actor.locale)), nextCursor };
  }

  /** What the department owes on its codes, and what became of the others. @throws Refused not_found, not_allowed */
  async summary(actor: Actor, departmentId: string): Promise<VoucherSummary> {
    mustBeAllowed(actor, departmentId, 'voucher:read_department', 'voucher:read_all');
    const days = VOUCHER_LOOK_BACK_DAYS;
    const [sums] = await this.database.query<VoucherSummaryRow>(VOUCHER_SUMMARY, [
      departmentId,
      VOUCHER_ENDS_SOON_DAYS,
      days,
    ]);
    if (!sums) throw new Refused('not_found');
    const wasted = await this.database.query<WastedRow>(WASTED_VOUCHERS, [departmentId, days]);
    return {
      departmentId,
      currency: sums.currency,
      outstanding: { count: sums.outstandingCount, minor: sums.outstandingMinor },
      expiringSoon: { count: sums.soonCount, minor: sums.soonMinor, withinDays: VOUCHER_ENDS_SOON_DAYS },
      wasted: {
        ...sumOf(wasted),
        days,
        byOption: wasted.map((row) => ({ ...row, title: row.title[actor.locale] })),
      },
      redeemed: { count: sums.redeemedCount, minor: sums.redeemedMinor, days },
    };
  }
}

const sumOf = (rows: readonly VoucherSum[]): VoucherSum => ({
  count: rows.reduce((sum, { count }) => sum + count, 0),
  minor: rows.reduce((sum, { minor }) => sum + minor, 0),
});
