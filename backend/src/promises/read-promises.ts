import type { Page } from '@amends/shared/contract/common.js';
import type { CustomerPromise, PromiseSummary } from '@amends/shared/contract/promise.js';
import { departmentsWith, mayIn } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { condition } from '../database/conditions.js';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { decodeCursor, pageOf } from '../http/paging.js';
import { Refused } from '../http/refused.js';
import { promiseFilters } from './promise-filters.js';
import type { PromiseRow } from './promise-row.js';
import { promiseView } from './promise-view.js';
import { after, findPromise, listPromises, summaryOf } from './promise.queries.js';
import type { PromisesQuery } from './promises.query.js';

const owed = {
  name: 'gesture_to_promise',
  text: 'SELECT department_id AS "departmentId", employee_id AS "employeeId" FROM gesture WHERE id = $1',
};

@Injectable()
export class ReadPromises {
  constructor(private readonly database: Database) {}

  /** The department's promises: the open ones that are due first come first, ended ones the other way round. */
  async list(actor: Actor, query: PromisesQuery): Promise<Page<CustomerPromise>> {
    const departmentIds = departmentsWith(actor.roles, 'promise:read_department');
    const theirs = condition((ids) => `p.department_id = ANY (${ids}::uuid[])`, departmentIds);
    const order = query.state === 'open' || query.due ? 'soonest' : 'latest';
    const mark = decodeCursor(query.cursor, ['time', 'uuid']);
    const rest = mark ? [after(order, mark[0], mark[1])] : [];
    const { limit } = query;
    const conditions = [theirs, ...promiseFilters(query), ...rest];
    const rows = await listPromises(this.database, conditions, { limit: limit + 1, order });
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.exactTime, row.id]);
    const now = new Date();
    return { items: items.map((row) => promiseView(row, actor, now)), nextCursor };
  }

  /** @throws Refused not_found */
  async summary(actor: Actor, departmentId: string): Promise<PromiseSummary> {
    if (!mayIn(actor.roles, 'promise:read_department', departmentId)) throw new Refused('not_found');
    return summaryOf(this.database, departmentId);
  }

  /** @throws Refused not_found, also for another department's */
  async row(actor: Actor, id: string): Promise<PromiseRow> {
    const row = await findPromise(this.database, id);
    if (!row || !mayIn(actor.roles, 'promise:read_department', row.departmentId)) throw new Refused('not_found');
    return row;
  }

  /**
   * Lets those go on who gave the gesture or lead its department: to them its customer may be promised something.
   * @throws Refused not_found
   */
  async mustBeTheirs({ id, roles }: Actor, gestureId: string): Promise<void> {
    const [gesture] = await this.database.query<{ departmentId: string; employeeId: string }>(owed, [gestureId]);
    if (!gesture) throw new Refused('not_found');
    const { departmentId, employeeId } = gesture;
    if (!(employeeId === id || mayIn(roles, 'gesture:read_department', departmentId))) throw new Refused('not_found');
  }
}
