import type { Page } from '@amends/shared/contract/common.js';
import type { SealHead, Verification } from '@amends/shared/contract/seal.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { decodeCursor, type PageQuery, pageOf } from '../../http/paging.js';
import { Refused } from '../../http/refused.js';
import { withinPatience } from '../within-patience.js';
import { SealKeys } from './seal-keys.js';
import type { VerificationBody } from './verification.body.js';
import { STOP, VERIFICATION, VERIFICATIONS } from './verification-runs.queries.js';
import { VerificationRuns } from './verification-runs.js';
import { type VerificationRow, verificationView } from './verification-view.js';

@Injectable()
export class Verifications {
  constructor(
    private readonly database: Database,
    private readonly runs: VerificationRuns,
    private readonly keys: SealKeys,
  ) {}

  /**
   * Begins a verification, or joins the one that is under way; waits a moment for the result.
   * @throws Refused invalid_request when the head was not signed by this company, busy when there is a head to compare and
   *   a run under way that knows nothing of it
   */
  async begin(actor: Actor, body: VerificationBody): Promise<Verification> {
    const { id, ended } = await this.runs.begin(actor, this.given(body));
    await withinPatience(ended);
    return this.read(actor, id);
  }

  /** @throws Refused not_found */
  async read(actor: Actor, id: string): Promise<Verification> {
    const [row] = await this.database.query<VerificationRow>(VERIFICATION, [id]);
    if (!row) throw new Refused('not_found');
    return verificationView(row, actor);
  }

  /** Newest first. @throws Refused invalid_cursor */
  async list(actor: Actor, { limit, cursor }: PageQuery): Promise<Page<Verification>> {
    const [time = null, id = null] = decodeCursor(cursor, ['time', 'uuid']) ?? [];
    const values = [time, id, limit + 1];
    const rows = await this.database.query<VerificationRow & { exactTime: string }>(VERIFICATIONS, values);
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.exactTime, row.id]);
    return { items: items.map((row) => verificationView(row, actor)), nextCursor };
  }

  /** Asks the run to stop; whoever does it hears of it within a second or two. @throws Refused not_found */
  async cancel(actor: Actor, id: string): Promise<Verification> {
    await this.database.query(STOP, [id]);
    return this.read(actor, id);
  }

  private given({ head }: VerificationBody): SealHead | null {
    if (!head) return null;
    const signature = head.signature ?? '';
    if (signature !== '' && !this.keys.isSignedByAny(head.number, head.head, signature)) {
      throw new Refused('invalid_request', { fields: [{ field: 'head.signature', problem: 'wrong' }] });
    }
    return { number: head.number, head: head.head, signature };
  }
}
