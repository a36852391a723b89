import type { LedgerSample, SampleRequest } from '@amends/shared/contract/sample.js';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { appendAudit } from '../../database/audit.js';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import type { Intention } from '../../http/idempotency.js';
import { Refused } from '../../http/refused.js';
import { sampleView } from './sample-view.js';
import { draw, DRAW_CLOCK, KEEP_SAMPLE, SAMPLE_OF_REQUEST, type SampleRow } from './samples.queries.js';

@Injectable()
export class DrawSample {
  constructor(private readonly database: Database) {}

  /** Draws once per intention and keeps what was drawn. @throws Refused idempotency_key_reused */
  async draw(actor: Actor, intention: Intention, { seed, size, filters }: SampleRequest): Promise<LedgerSample> {
    const before = await this.drawnBefore(actor, intention);
    if (before) return before;
    const [clock] = await this.database.query<{ at: Date; until: Date }>(DRAW_CLOCK, []);
    if (!clock) throw new Error('the database has no clock');
    const { population, rows } = await draw(this.database, actor, { seed, size, filters, until: clock.until });
    const isFirst = await this.database.transaction(async (query) => {
      const id = newId();
      const { key, requestHash } = intention;
      const about = [id, seed, size, JSON.stringify(filters), population, actor.id, clock.at, clock.until];
      const kept = await query(KEEP_SAMPLE, [...about, key, requestHash, JSON.stringify(rows)]);
      if (kept.length === 0) return false;
      const after = { seed, size, filters, population, drawn: rows.length };
      const act = { departmentId: null, subject: 'ledger_sample', subjectId: id, before: null, after };
      await appendAudit(query, { actorId: actor.id, address: actor.address, ...act });
      return true;
    });
    const sample = await this.drawnBefore(actor, intention, isFirst);
    if (!sample) throw new Error('a sample was drawn and is nowhere');
    return sample;
  }

  /** @param isOwn whether this very request drew it */
  private async drawnBefore(
    actor: Actor,
    { key, requestHash, tellReplay }: Intention,
    isOwn = false,
  ): Promise<LedgerSample | null> {
    const [row] = await this.database.query<SampleRow>(SAMPLE_OF_REQUEST, [actor.id, key]);
    if (!row) return null;
    if (!row.requestHash.equals(requestHash)) throw new Refused('idempotency_key_reused');
    if (!isOwn) tellReplay();
    return sampleView(row, actor.locale);
  }
}
