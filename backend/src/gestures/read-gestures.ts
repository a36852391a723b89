import type { Page } from '@amends/shared/contract/common.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import { departmentsWith } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { condition, type Condition } from '../database/conditions.js';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { decodeCursor, pageOf, type PageQuery } from '../http/paging.js';
import { Refused } from '../http/refused.js';
import { promiseView } from '../promises/promise-view.js';
import { promisesOf } from '../promises/promise.queries.js';
import { gestureFilters } from './gesture-filters.js';
import type { GestureRow } from './gesture-row.js';
import { ReadGestureTexts } from './gesture-texts.js';
import { maySee, visibleTo } from './gesture-scope.js';
import { gestureView } from './gesture-view.js';
import { after, findGesture, listGestures, type Order } from './gesture.queries.js';
import type { GesturesQuery } from './gestures.query.js';

@Injectable()
export class ReadGestures {
  constructor(
    private readonly database: Database,
    private readonly texts: ReadGestureTexts,
  ) {}

  /** Newest first. */
  async list(actor: Actor, query: GesturesQuery): Promise<Page<Gesture>> {
    return this.page(actor, query, 'newest', [...visibleTo(actor), ...gestureFilters(query)]);
  }

  /** The requests that wait in the actor's departments, oldest first. */
  async waiting(actor: Actor, query: PageQuery): Promise<Page<Gesture>> {
    const departmentIds = departmentsWith(actor.roles, 'gesture:approve');
    const theirs = condition((ids) => `g.department_id = ANY (${ids}::uuid[])`, departmentIds);
    const waiting = condition(() => `g.state = 'awaiting' AND g.expires_at > now()`);
    return this.page(actor, query, 'oldest', [theirs, waiting]);
  }

  /** @throws Refused not_found, also for what the actor may not see */
  async one(actor: Actor, id: string): Promise<Gesture> {
    const row = await this.row(actor, id);
    const promises = await promisesOf(this.database, id);
    const now = new Date();
    return {
      ...gestureView(row, await this.texts.of([row]), actor, now),
      promises: promises.map((promise) => promiseView(promise, actor, now)),
    };
  }

  /**
   * @param told outcomes recorded after this ISO time are left out
   * @throws Refused not_found, also for what the actor may not see
   */
  async row(actor: Actor, id: string, told?: string): Promise<GestureRow> {
    const row = await findGesture(this.database, id, told);
    if (!row || !maySee(actor, row)) throw new Refused('not_found');
    return row;
  }

  private async page(
    actor: Actor,
    { limit, cursor }: PageQuery,
    order: Order,
    conditions: Condition[],
  ): Promise<Page<Gesture>> {
    const mark = decodeCursor(cursor, ['time', 'uuid']);
    const rest = mark ? [after(order, mark[0], mark[1])] : [];
    const rows = await listGestures(this.database, [...conditions, ...rest], { limit: limit + 1, order });
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.exactTime, row.id]);
    const texts = await this.texts.of(items);
    const now = new Date();
    return { items: items.map((row) => gestureView(row, texts, actor, now)), nextCursor };
  }
}
