import type { Page } from '@amends/shared/contract/common.js';
import type { EnvelopesAnswer, LimitLine } from '@amends/shared/contract/control.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { decodeCursor, pageOf } from '../../http/paging.js';
import { type EnvelopeRow, ENVELOPES } from './envelopes.queries.js';
import type { EnvelopesQuery, LimitsQuery } from './control.query.js';
import { type LimitRow, LIMITS } from './limits.queries.js';
import { runRate } from './run-rate.js';

@Injectable()
export class ReadLimits {
  constructor(private readonly database: Database) {}

  /** Limits against actuals, per employee and period. @throws Refused invalid_cursor */
  async limits({ locale }: Actor, query: LimitsQuery): Promise<Page<LimitLine>> {
    const [period, budget] = decodeCursor(query.cursor, ['text', 'uuid']) ?? [null, null];
    const values = [asked(query), query.from ?? null, query.to ?? query.from ?? null, query.employeeId ?? null];
    const rows = await this.database.query<LimitRow>(LIMITS, [...values, period, budget, query.limit + 1]);
    const { items, nextCursor } = pageOf(rows, query.limit, (row) => [row.periodFrom, row.budgetId]);
    return {
      nextCursor,
      items: items.map(({ employeeId, employeeName, departmentName, periodFrom, periodTo, ...row }) => ({
        ...row,
        employee: { id: employeeId, name: employeeName[locale] },
        departmentName: departmentName[locale],
        period: { from: periodFrom, to: periodTo },
      })),
    };
  }

  /** Spend against envelope, and where the pace so far leads. */
  async envelopes({ locale }: Actor, query: EnvelopesQuery): Promise<EnvelopesAnswer> {
    const values = [asked(query), query.from ?? null, query.to ?? query.from ?? null];
    const rows = await this.database.query<EnvelopeRow>(ENVELOPES, values);
    return {
      items: rows.map(({ departmentName, periodFrom, periodTo, ...row }) => ({
        ...row,
        departmentName: departmentName[locale],
        period: { from: periodFrom, to: periodTo },
        ...runRate(row.spentMinor, row.envelopeMinor, row.elapsed),
      })),
    };
  }
}

const asked = ({ departmentId }: EnvelopesQuery): string[] | null => (departmentId ? [departmentId] : null);
