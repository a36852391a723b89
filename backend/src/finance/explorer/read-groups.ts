import type { LedgerGroup, LedgerGrouping, LedgerGroups } from '@amends/shared/contract/ledger.js';
import { Injectable } from '@nestjs/common';
import { Database, type Query } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { decodeCursor, encodeCursor } from '../../http/paging.js';
import type { GroupsQuery } from '../ledger.query.js';
import { baseCurrency } from './base-currency.js';
import { rolledCells } from './cells.js';
import { narrowedTo } from './group-filters.js';
import { groupLabels } from './group-labels.js';
import { type GroupRow, groupSums } from './sums.queries.js';
import { ENTRIES_ADDED, withinBounds } from './within-bounds.js';

@Injectable()
export class ReadGroups {
  constructor(private readonly database: Database) {}

  /** The selection in parts. @throws Refused invalid_cursor */
  async groups(actor: Actor, { by, limit, cursor, ...filters }: GroupsQuery): Promise<LedgerGroups> {
    const ask: Query = (statement, values) => this.database.query(statement, values);
    const offset = Math.max(0, Number(decodeCursor(cursor, ['integer'])?.[0] ?? 0));
    const page = { offset, limit: limit + 1 };
    const cells = rolledCells(actor, filters, by);
    const { exact, answer: rows } = cells
      ? { exact: true, answer: await groupSums(ask, by, cells, page) }
      : await this.ofEntries(actor, filters, by, page);
    const shown = rows.slice(0, limit);
    const labels = await groupLabels(ask, by, shown);
    return {
      by,
      exact,
      baseCurrency: await baseCurrency(ask),
      items: shown.map((row) => groupView(row, by, labels.get(row.key ?? '')?.[actor.locale] ?? null, filters)),
      nextCursor: rows.length > limit ? encodeCursor([offset + limit]) : null,
    };
  }

  private async ofEntries(
    actor: Actor,
    filters: Omit<GroupsQuery, 'by' | 'limit' | 'cursor'>,
    by: LedgerGrouping,
    page: { offset: number; limit: number },
  ): Promise<{ exact: boolean; answer: GroupRow[] }> {
    const all = { offset: 0, limit: ENTRIES_ADDED + 1 };
    const { exact, answer } = await withinBounds(
      this.database,
      actor,
      filters,
      (query, cells) => groupSums(query, by, cells, all),
      (rows) => rows.reduce((entries, row) => entries + row.entries, 0),
    );
    return { exact, answer: answer.slice(page.offset, page.offset + page.limit) };
  }
}

const groupView = (
  { key, entries, gestures, byCurrency, baseGivenMinor }: GroupRow,
  by: LedgerGrouping,
  label: string | null,
  selection: { from?: string; to?: string },
): LedgerGroup => ({
  key,
  label,
  entries,
  gestures,
  byCurrency,
  baseGivenMinor,
  filters: narrowedTo(by, key, selection),
});
