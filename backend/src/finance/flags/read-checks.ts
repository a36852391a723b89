import type { Page } from '@amends/shared/contract/common.js';
import type { RandomCheck } from '@amends/shared/contract/flag.js';
import { Injectable } from '@nestjs/common';
import { condition, type Condition } from '../../database/conditions.js';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { pageOf } from '../../http/paging.js';
import { Refused } from '../../http/refused.js';
import { gestureNumber } from '../../ledger/gesture-number.js';
import { checksAfter } from './after-mark.js';
import { type CheckRow, listChecks } from './checks.queries.js';
import { personView, saidView } from './flag-view.js';
import type { ChecksQuery } from './flags.query.js';
import { firstDay } from './months.js';

@Injectable()
export class ReadChecks {
  constructor(private readonly database: Database) {}

  /** The newest month first, in the order of the draw. @throws Refused invalid_cursor */
  async list(actor: Actor, { month, limit, cursor }: ChecksQuery): Promise<Page<RandomCheck>> {
    const ofMonth = month ? [condition((first) => `f.month = ${first}::date`, firstDay(month))] : [];
    const conditions = [...ofOthers(actor), ...ofMonth, ...checksAfter(cursor)];
    const rows = await listChecks(this.database, conditions, limit + 1);
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.month, row.position, row.gesture.id]);
    return { items: items.map((row) => checkView(row, actor)), nextCursor };
  }

  /** @throws Refused not_found */
  async one(actor: Actor, gestureId: string): Promise<RandomCheck> {
    const thisOne = condition((id) => `f.gesture_id = ${id}::uuid`, gestureId);
    const [row] = await listChecks(this.database, [...ofOthers(actor), thisOne], 1);
    if (!row) throw new Refused('not_found');
    return checkView(row, actor);
  }
}

/** Nobody looks into their own gestures. */
const ofOthers = ({ id }: Actor): Condition[] => [condition((me) => `g.employee_id <> ${me}::uuid`, id)];

const checkView = (row: CheckRow, { locale }: Actor): RandomCheck => ({
  gesture: { id: row.gesture.id, number: gestureNumber(row.gesture.number) },
  month: row.month,
  position: row.position,
  departmentId: row.departmentId,
  departmentName: row.departmentName[locale],
  employee: personView(row.employee, locale),
  optionTitle: row.optionTitle[locale],
  amountMinor: row.amountMinor,
  currency: row.currency,
  grantedAt: row.grantedAt.toISOString(),
  decision: saidView(row.decision, locale),
});
