import type { Page } from '@amends/shared/contract/common.js';
import type { LedgerRow, LedgerTotals } from '@amends/shared/contract/ledger.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { decodeCursor, pageOf } from '../http/paging.js';
import { ledgerConditions } from './ledger-filters.js';
import { ledgerRowView } from './ledger-row.js';
import { afterEntry, explainedEntries, ledgerTotals } from './ledger.queries.js';
import type { LedgerFilters, LedgerQuery } from './ledger.query.js';

@Injectable()
export class ReadLedger {
  constructor(private readonly database: Database) {}

  /** Newest first. @throws Refused invalid_cursor */
  async list(actor: Actor, query: LedgerQuery): Promise<Page<LedgerRow>> {
    const mark = decodeCursor(query.cursor, ['time', 'uuid', 'integer']);
    const rest = mark ? [afterEntry(...(mark as [unknown, unknown, unknown]))] : [];
    const conditions = [...ledgerConditions(actor, query), ...rest];
    const rows = await explainedEntries(this.database, conditions, query.limit + 1);
    const { items, nextCursor } = pageOf(rows, query.limit, (row) => [row.exactTime, row.budgetId, row.seq]);
    return { items: items.map((row) => ledgerRowView(row, actor.locale)), nextCursor };
  }

  async totals(actor: Actor, filters: LedgerFilters): Promise<LedgerTotals> {
    const rows = await ledgerTotals(this.database, ledgerConditions(actor, filters));
    return {
      entries: rows.reduce((sum, row) => sum + row.entries, 0),
      gestures: rows.reduce((sum, row) => sum + row.gestures, 0),
      byCurrency: rows.map(({ currency, departmentIds, givenMinor, openVouchersMinor }) => ({
        currency,
        departmentIds,
        givenMinor,
        openVouchersMinor,
      })),
    };
  }
}
