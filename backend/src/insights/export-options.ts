import type { OptionInsight, OptionInsights } from '@amends/shared/contract/insight.js';
import { Injectable, StreamableFile } from '@nestjs/common';
import { appendAudit } from '../database/audit.js';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { CSV_TYPE, type Cell, csvLines } from '../http/csv.js';
import type { InsightExportQuery } from './insights.query.js';
import { ReadOptions } from './read-options.js';

/** The columns in order: what the screen shows, as numbers that a spreadsheet can go on with. */
const COLUMNS: Record<string, (item: OptionInsight, all: OptionInsights) => Cell> = {
  outcome: (_, all) => all.outcome,
  from: (_, all) => all.from,
  to: (_, all) => all.to,
  optionId: (item) => item.option.id,
  option: (item) => item.option.title,
  given: (item) => item.given,
  costMinor: (item) => item.costMinor,
  currency: (_, all) => all.currency,
  known: (item) => item.n,
  well: (item) => item.k,
  rate: (item) => item.rate,
  low: (item) => item.interval?.low,
  high: (item) => item.interval?.high,
  answerShare: (item) => item.answerShare,
  boundLow: (item) => item.bounds?.low,
  boundHigh: (item) => item.bounds?.high,
  shrunkRate: (item) => item.shrunkRate,
  verdict: (item) => item.verdict,
  difference: ({ comparison: c }) => (c === 'cannot_be_compared' ? null : c.difference),
  differenceLow: ({ comparison: c }) => (c === 'cannot_be_compared' ? null : c.low),
  differenceHigh: ({ comparison: c }) => (c === 'cannot_be_compared' ? null : c.high),
  strata: ({ comparison: c }) => (c === 'cannot_be_compared' ? null : c.strata),
  costPerKeptMinor: (item) => item.costPerKept?.minor,
  costPerKeptLowMinor: (item) => item.costPerKept?.lowMinor,
  costPerKeptHighMinor: (item) => item.costPerKept?.highMinor,
  costPerKeptExpectedMinor: (item) => item.costPerKept?.expectedMinor,
  codesIssued: (item) => item.redemption?.issued,
  codesRedeemed: (item) => item.redemption?.redeemed,
  codesExpired: (item) => item.redemption?.expired,
  codesOpen: (item) => item.redemption?.open,
  chosenKnown: (item) => item.chosen.n,
  chosenWell: (item) => item.chosen.k,
  imposedKnown: (item) => item.imposed.n,
  imposedWell: (item) => item.imposed.k,
  signal: (item) => item.signal?.code,
};
const CELLS = Object.values(COLUMNS);

@Injectable()
export class ExportOptions {
  constructor(
    private readonly database: Database,
    private readonly options: ReadOptions,
  ) {}

  /** What the screen shows, as CSV. Leaves an audit event. @throws Refused not_found, invalid_request */
  async file(actor: Actor, query: InsightExportQuery): Promise<StreamableFile> {
    const all = await this.options.read(actor, query);
    await appendAudit((statement, values) => this.database.query(statement, values), {
      actorId: actor.id,
      address: actor.address,
      departmentId: all.departmentId,
      subject: 'export',
      subjectId: 'options',
      before: null,
      after: { format: 'csv', filters: query },
    });
    const rows = all.items.map((item) => CELLS.map((cell) => cell(item, all)));
    return new StreamableFile(Buffer.from(csvLines([Object.keys(COLUMNS), ...rows])), {
      type: CSV_TYPE,
      disposition: `attachment; filename="amends-what-works-${all.outcome}-${all.from}-${all.to}.csv"`,
    });
  }
}
