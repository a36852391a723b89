import type { Page } from '@amends/shared/contract/common.js';
import type { Feedback, Thanks } from '@amends/shared/contract/feedback.js';
import type { Locale } from '@amends/shared/locale.js';
import { mayIn } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { condition } from '../database/conditions.js';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { decodeCursor, pageOf } from '../http/paging.js';
import { Refused } from '../http/refused.js';
import { gestureNumber } from '../ledger/gesture-number.js';
import type { FeedbackQuery } from './feedback.query.js';
import { afterFeedback, type FeedbackRow, listFeedback, listThanks } from './feedback.queries.js';

const THANKS_MAX = 20;

@Injectable()
export class ReadFeedback {
  constructor(private readonly database: Database) {}

  /**
   * What a department's customers said, newest first.
   * @throws Refused not_found, invalid_cursor
   */
  async list(actor: Actor, departmentId: string, query: FeedbackQuery): Promise<Page<Feedback>> {
    if (!mayIn(actor.roles, 'feedback:read_department', departmentId)) throw new Refused('not_found');
    const { kind, ratingMax, limit, cursor } = query;
    const mark = decodeCursor(cursor, ['time', 'uuid']);
    const rows = await listFeedback(
      this.database,
      [
        condition((id) => `f.department_id = ${id}::uuid`, departmentId),
        ...(kind ? [condition((wanted) => `f.kind = ${wanted}`, kind)] : []),
        ...(ratingMax ? [condition((most) => `f.rating <= ${most}::int`, ratingMax)] : []),
        ...(mark ? [afterFeedback(mark[0], mark[1])] : []),
      ],
      limit + 1,
    );
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.exactTime, row.id]);
    return { items: items.map((row) => feedbackView(row, actor.locale)), nextCursor };
  }

  /** Kind words about what the actor gave lately. */
  async thanks({ id, locale }: Actor): Promise<Thanks> {
    const rows = await listThanks(this.database, id, THANKS_MAX);
    return {
      items: rows.map((row) => ({
        id: row.id,
        gestureId: row.gestureId,
        gestureNumber: gestureNumber(row.gestureNumber),
        optionTitle: row.optionTitle[locale],
        rating: row.rating ?? 0,
        text: row.text,
        ...(row.customerName === null ? {} : { customerName: row.customerName }),
        at: row.at.toISOString(),
      })),
    };
  }
}

function feedbackView(row: FeedbackRow, locale: Locale): Feedback {
  return {
    id: row.id,
    kind: row.kind,
    at: row.at.toISOString(),
    ...(row.rating === null ? {} : { rating: row.rating }),
    ...(row.text === '' ? {} : { text: row.text }),
    gesture: {
      id: row.gestureId,
      number: gestureNumber(row.gestureNumber),
      optionTitle: row.optionTitle[locale],
      categoryName: row.categoryName[locale],
      employee: { id: row.employeeId, name: row.employeeName[locale] },
      grantedAt: row.grantedAt.toISOString(),
    },
    ...customerOf(row),
    ...promiseOf(row, locale),
  };
}

function customerOf({ customerReference: reference, customerName: name }: FeedbackRow): Pick<Feedback, 'customer'> {
  if (reference === null) return {};
  return { customer: { reference, ...(name === null ? {} : { name }) } };
}

function promiseOf(row: FeedbackRow, locale: Locale): Pick<Feedback, 'promise'> {
  const { promiseId: id, promiseOwnerId, promiseOwnerName, promiseState: state, promiseDueAt } = row;
  if (id === null || promiseOwnerId === null || state === null || promiseDueAt === null) return {};
  const owner = { id: promiseOwnerId, name: promiseOwnerName?.[locale] ?? '' };
  return { promise: { id, owner, state, dueAt: promiseDueAt.toISOString() } };
}
