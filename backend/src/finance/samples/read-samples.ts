import type { Page } from '@amends/shared/contract/common.js';
import type { LedgerSample, SampleSheet } from '@amends/shared/contract/sample.js';
import { Injectable } from '@nestjs/common';
import { condition } from '../../database/conditions.js';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { decodeCursor, pageOf, type PageQuery } from '../../http/paging.js';
import { Refused } from '../../http/refused.js';
import { ledgerRowView } from '../ledger-row.js';
import { sampleView } from './sample-view.js';
import { listSamples, type SampledEntry, sampledEntries, type SampleRow } from './samples.queries.js';

@Injectable()
export class ReadSamples {
  constructor(private readonly database: Database) {}

  /** The newest first. @throws Refused invalid_cursor */
  async list(actor: Actor, { limit, cursor }: PageQuery): Promise<Page<LedgerSample>> {
    const mark = decodeCursor(cursor, ['uuid']);
    const rest = mark ? [condition((id) => `s.id < ${id}::uuid`, mark[0])] : [];
    const rows = await listSamples(this.database, rest, limit + 1);
    const { items, nextCursor } = pageOf(rows, limit, ({ id }) => [id]);
    return { items: items.map((row) => sampleView(row, actor.locale)), nextCursor };
  }

  /** With its rows, in the order of the draw. @throws Refused not_found */
  async sheet(actor: Actor, id: string): Promise<SampleSheet> {
    const { sample, entries } = await this.entries(id);
    return {
      ...sampleView(sample, actor.locale),
      rows: entries.map(({ position, digest, row }) => ({ position, digest, entry: ledgerRowView(row, actor.locale) })),
    };
  }

  /** @throws Refused not_found */
  async entries(id: string): Promise<{ sample: SampleRow; entries: SampledEntry[] }> {
    const [sample] = await listSamples(this.database, [condition((one) => `s.id = ${one}::uuid`, id)], 1);
    if (!sample) throw new Refused('not_found');
    const entries = await sampledEntries((statement, values) => this.database.query(statement, values), id);
    return { sample, entries };
  }
}
