import type { Page } from '@amends/shared/contract/common.js';
import type { Journal, JournalLine, JournalWithLines } from '@amends/shared/contract/journal.js';
import type { Locale } from '@amends/shared/locale.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { decodeCursor, pageOf } from '../../http/paging.js';
import { Refused } from '../../http/refused.js';
import { journalNumber } from '../close/close-row.js';
import type { JournalBody, JournalsQuery } from './journal.body.js';
import { KNOWN_DEPARTMENTS } from './gl-mapping.queries.js';
import {
  APPEND_JOURNAL,
  JOURNAL_BY_NUMBER,
  JOURNAL_LINES,
  type JournalRow,
  JOURNALS,
  type LineRow,
} from './journals.queries.js';

type Booked =
  | { outcome: 'booked'; number: number }
  | { outcome: 'month_open' | 'already_journaled'; departmentIds: string[] }
  | { outcome: 'unmapped'; unmapped: { departmentId: string; glAccount: string | null }[] };

const NUMBER = /^GL-(\d{6,15})$/;

@Injectable()
export class Journals {
  constructor(private readonly database: Database) {}

  /**
   * Books closed months of departments, each closing once, under the next number.
   * @throws Refused not_found, month_open, already_journaled, gl_accounts_unmapped with what has no mapping
   */
  async make(actor: Actor, { month, departmentIds }: JournalBody): Promise<JournalWithLines> {
    const answer = await this.database.unhurriedTransaction(async (query) => {
      if (departmentIds) {
        const [row] = await query<{ known: number }>(KNOWN_DEPARTMENTS, [departmentIds]);
        if (row?.known !== departmentIds.length) throw new Refused('not_found');
      }
      const values = [actor.id, `${month}-01`, departmentIds ?? null, actor.address];
      const [row] = await query<{ answer: Booked }>(APPEND_JOURNAL, values);
      return row?.answer;
    });
    switch (answer?.outcome) {
      case 'booked':
        return this.show(actor, journalNumber(answer.number));
      case 'unmapped':
        throw new Refused('gl_accounts_unmapped', { unmapped: answer.unmapped });
      case 'month_open':
      case 'already_journaled':
        throw new Refused(answer.outcome, { departmentIds: answer.departmentIds });
      default:
        throw new Error('The journal was not answered');
    }
  }

  /** Newest first. @throws Refused invalid_cursor */
  async list({ locale }: Actor, query: JournalsQuery): Promise<Page<Journal>> {
    const [after] = decodeCursor(query.cursor, ['integer']) ?? [null];
    const values = [query.month === undefined ? null : `${query.month}-01`, after, query.limit + 1];
    const rows = await this.database.query<JournalRow>(JOURNALS, values);
    const { items, nextCursor } = pageOf(rows, query.limit, ({ number }) => [number]);
    return { items: items.map((row) => journalView(row, locale)), nextCursor };
  }

  /** @throws Refused not_found */
  async show({ locale }: Actor, number: string): Promise<JournalWithLines> {
    const [row, lines] = await this.stored(number);
    return { ...journalView(row, locale), items: lines.map((line) => lineView(line, locale)) };
  }

  /** A journal as it is kept. @throws Refused not_found */
  async stored(number: string): Promise<[JournalRow, LineRow[]]> {
    const wanted = Number(NUMBER.exec(number)?.[1] ?? 0);
    const [row] = await this.database.query<JournalRow>(JOURNAL_BY_NUMBER, [wanted]);
    if (!row) throw new Refused('not_found');
    return [row, await this.database.query<LineRow>(JOURNAL_LINES, [wanted])];
  }
}

const journalView = (row: JournalRow, locale: Locale): Journal => ({
  number: journalNumber(row.number),
  month: row.month,
  departments: row.departments.map(({ departmentId, departmentName, closeId }) => ({
    departmentId,
    departmentName: departmentName[locale],
    closeId,
  })),
  lines: row.lines,
  totals: row.totals,
  replaces: row.replaces.map(journalNumber),
  createdBy: { id: row.createdById, name: row.createdByName[locale] },
  createdAt: row.createdAt.toISOString(),
});

const lineView = ({ departmentSlug: _, departmentName, ...line }: LineRow, locale: Locale): JournalLine => ({
  ...line,
  departmentName: departmentName[locale],
});
