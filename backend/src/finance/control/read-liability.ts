import type { Page } from '@amends/shared/contract/common.js';
import type {
  VoucherLiabilityAnswer,
  VoucherLiabilityItem,
  VoucherLiabilityLine,
} from '@amends/shared/contract/control.js';
import type { Locale } from '@amends/shared/locale.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { decodeCursor, pageOf } from '../../http/paging.js';
import { gestureNumber } from '../../ledger/gesture-number.js';
import { mustExist } from '../../policy/in-department.js';
import type { LiabilityItemsQuery, LiabilityQuery } from './control.query.js';
import { LIABILITY, LIABILITY_ITEMS, type LiabilityItemRow, type LiabilityRow } from './liability.queries.js';

/** What these have is added up well within the time that somebody waits, however large they are. */
const DEPARTMENTS_A_PAGE = 20;

@Injectable()
export class ReadLiability {
  constructor(private readonly database: Database) {}

  /** What each department owes on its codes, from a month's beginning to its end. @throws Refused invalid_cursor */
  async rollForward({ locale }: Actor, query: LiabilityQuery): Promise<VoucherLiabilityAnswer> {
    const { month, departmentId = null } = query;
    const [slug] = decodeCursor(query.cursor, ['text']) ?? [null];
    const values = [`${month}-01`, departmentId, slug, DEPARTMENTS_A_PAGE + 1];
    const rows = await this.database.query<LiabilityRow>(LIABILITY, values);
    const { items, nextCursor } = pageOf(rows, DEPARTMENTS_A_PAGE, (row) => [row.slug]);
    return { month, items: items.map((row) => liabilityView(row, locale)), nextCursor };
  }

  /** The codes behind a term, newest first. @throws Refused invalid_cursor, not_found */
  async items({ locale }: Actor, query: LiabilityItemsQuery): Promise<Page<VoucherLiabilityItem>> {
    await mustExist(this.database, query.departmentId);
    const [time, gesture] = decodeCursor(query.cursor, ['time', 'uuid']) ?? [null, null];
    const values = [`${query.month}-01`, query.departmentId, query.term, time, gesture, query.limit + 1];
    const rows = await this.database.query<LiabilityItemRow>(LIABILITY_ITEMS, values);
    const { items, nextCursor } = pageOf(rows, query.limit, (row) => [row.exactTime, row.gestureId]);
    return {
      nextCursor,
      items: items.map((row) => ({
        gestureId: row.gestureId,
        gestureNumber: gestureNumber(row.number),
        employee: { id: row.employeeId, name: row.employeeName[locale] },
        optionTitle: row.optionTitle[locale],
        at: row.at.toISOString(),
        amountMinor: row.amountMinor,
        currency: row.currency,
      })),
    };
  }
}

const liabilityView = ({ slug: _, ...row }: LiabilityRow, locale: Locale): VoucherLiabilityLine => ({
  ...row,
  departmentName: row.departmentName[locale],
  differenceMinor: differenceOf(row),
});

/** What the terms leave over, in minor units: nothing, ever. */
const differenceOf = (row: Omit<LiabilityRow, 'slug'>): number =>
  row.openingMinor + row.issuedMinor - row.redeemedMinor - row.expiredMinor - row.reversedMinor - row.closingMinor;
