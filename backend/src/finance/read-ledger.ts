import type { LedgerPage } from '@amends/shared/contract/ledger.js';
import { Injectable } from '@nestjs/common';
import { Database, type Query } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { type CursorValue, decodeCursor, encodeCursor } from '../http/paging.js';
import { Refused } from '../http/refused.js';
import { isCommonSearch } from './explorer/search.js';
import { ledgerConditions } from './ledger-filters.js';
import { type ExplainedRow, ledgerRowView } from './ledger-row.js';
import { besideEntry, type Direction, explainedEntries } from './ledger.queries.js';
import type { LedgerQuery } from './ledger.query.js';

@Injectable()
export class ReadLedger {
  constructor(private readonly database: Database) {}

  /** A page, newest first; its cursors lead both ways, and every entry is on one page. @throws Refused invalid_cursor */
  async list(actor: Actor, query: LedgerQuery): Promise<LedgerPage> {
    const mark = markOf(query.cursor);
    const direction = mark?.direction ?? 'older';
    const ask: Query = (statement, values) => this.database.query(statement, values);
    const filtered = ledgerConditions(actor, query, await isCommonSearch(ask, query.search));
    const conditions = [...filtered, ...(mark ? [besideEntry(direction, ...mark.entry)] : [])];
    const rows = await explainedEntries(ask, conditions, query.limit + 1, direction);
    const hasMore = rows.length > query.limit;
    const shown = rows.slice(0, query.limit);
    if (direction === 'newer') shown.reverse();
    const [isOlderThere, isNewerThere] = direction === 'older' ? [hasMore, mark !== null] : [true, hasMore];
    return {
      items: shown.map((row) => ledgerRowView(row, actor.locale)),
      nextCursor: isOlderThere ? cursorAt('older', shown.at(-1)) : null,
      previousCursor: isNewerThere ? cursorAt('newer', shown[0]) : null,
    };
  }
}

type Entry = [time: CursorValue, budgetId: CursorValue, seq: CursorValue];

function markOf(cursor: string | undefined): { direction: Direction; entry: Entry } | null {
  const values = decodeCursor(cursor, ['text', 'time', 'uuid', 'integer']);
  if (!values) return null;
  const [direction, ...entry] = values;
  if (direction !== 'older' && direction !== 'newer') throw new Refused('invalid_cursor');
  return { direction, entry: entry as Entry };
}

const cursorAt = (direction: Direction, row: ExplainedRow | undefined): string | null =>
  row ? encodeCursor([direction, row.exactTime, row.budgetId, row.seq]) : null;
