import type { CloseWithReport } from '@amends/shared/contract/close.js';
import type { ProblemCode } from '@amends/shared/problems.js';
import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { Refused } from '../../http/refused.js';
import { ASK_REOPENING, SETTLE_REOPENING } from './closes.queries.js';
import { ReadCloses } from './read-closes.js';

const REFUSALS: Record<string, ProblemCode> = {
  not_closed: 'month_open',
  already_asked: 'already_settled',
  not_asked: 'already_settled',
  own_request: 'own_request',
};

/** Opens a closed month again: one person asks, another one does it. */
@Injectable()
export class ReopenMonth {
  constructor(
    private readonly database: Database,
    private readonly readCloses: ReadCloses,
  ) {}

  /** @throws Refused not_found, month_open, already_settled when it was asked for already */
  ask(actor: Actor, closeId: string, reason: string): Promise<CloseWithReport> {
    return this.act(actor, closeId, ASK_REOPENING, [actor.id, closeId, reason, actor.address]);
  }

  /** @throws Refused not_found, own_request, already_settled when nobody asks any more */
  approve(actor: Actor, closeId: string): Promise<CloseWithReport> {
    return this.act(actor, closeId, SETTLE_REOPENING, [actor.id, closeId, 'approve', actor.address]);
  }

  /** @throws Refused not_found, already_settled when nobody asks any more */
  withdraw(actor: Actor, closeId: string): Promise<CloseWithReport> {
    return this.act(actor, closeId, SETTLE_REOPENING, [actor.id, closeId, 'withdraw', actor.address]);
  }

  private async act(
    actor: Actor,
    closeId: string,
    statement: Statement,
    values: readonly unknown[],
  ): Promise<CloseWithReport> {
    // whether there is one
    await this.readCloses.withReport(actor, closeId);
    const [row] = await this.database.query<{ answer: { outcome: string } }>(statement, values);
    const refusal = REFUSALS[row?.answer.outcome ?? ''];
    if (refusal) throw new Refused(refusal);
    return this.readCloses.withReport(actor, closeId);
  }
}
