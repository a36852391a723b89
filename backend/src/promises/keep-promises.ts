import type { CustomerPromise } from '@amends/shared/contract/promise.js';
import { PROMISE_DAYS_MAX } from '@amends/shared/limits.js';
import { mayIn } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import { type PromiseAnswer, PromiseActs } from './promise-acts.js';
import { leads } from './promise-can.js';
import type { HandOverBody, PromiseBody, PromiseResultBody } from './promise.body.js';
import { promiseRefused } from './promise-refused.js';
import { findPromise } from './promise.queries.js';
import { promiseView } from './promise-view.js';
import { ReadPromises } from './read-promises.js';

/** Makes promises, hands them over and says how they ended. */
@Injectable()
export class KeepPromises {
  constructor(
    private readonly database: Database,
    private readonly acts: PromiseActs,
    private readonly promises: ReadPromises,
  ) {}

  /** @throws Refused not_found, invalid_request for a time that is over or too far away, or an owner of elsewhere */
  async make(actor: Actor, intention: Intention, gestureId: string, body: PromiseBody): Promise<CustomerPromise> {
    await this.promises.mustBeTheirs(actor, gestureId);
    const { ownerId = actor.id, text, dueAt, followUp } = body;
    if (Date.parse(dueAt) > Date.now() + PROMISE_DAYS_MAX * 86_400_000) {
      throw new Refused('invalid_request', { fields: [{ field: 'dueAt', problem: 'too_late' }] });
    }
    const origin = followUp ? 'follow_up' : 'staff';
    return this.answer(actor, await this.acts.make(actor.id, intention, gestureId, { ownerId, text, dueAt, origin }));
  }

  /** @throws Refused not_found, not_allowed, promise_settled, invalid_request for a colleague of elsewhere */
  async handOver(actor: Actor, intention: Intention, id: string, body: HandOverBody): Promise<CustomerPromise> {
    const asHead = await this.decides(actor, id);
    const { toEmployeeId, note = null } = body;
    const answer = await this.acts.handOver(actor.id, intention, id, { toEmployeeId, note, asHead });
    return this.answer(actor, answer, 'toEmployeeId');
  }

  /** @throws Refused not_found, not_allowed for anybody but the owner */
  async receive(actor: Actor, intention: Intention, id: string): Promise<CustomerPromise> {
    await this.promises.row(actor, id);
    return this.answer(actor, await this.acts.receive(actor.id, intention, id));
  }

  /** @throws Refused not_found, not_allowed, promise_settled with the state */
  async settle(actor: Actor, intention: Intention, id: string, body: PromiseResultBody): Promise<CustomerPromise> {
    const asHead = await this.decides(actor, id);
    const { kept, note = null } = body;
    return this.answer(actor, await this.acts.settle(actor.id, intention, id, { kept, note, asHead }));
  }

  /** @returns whether they decide as a head; the owner is asked for under the lock */
  private async decides(actor: Actor, id: string): Promise<boolean> {
    const { departmentId } = await this.promises.row(actor, id);
    if (!mayIn(actor.roles, 'promise:keep', departmentId)) throw new Refused('not_allowed');
    return leads(actor, departmentId);
  }

  private async answer(
    actor: Actor,
    answer: PromiseAnswer,
    colleague: 'ownerId' | 'toEmployeeId' = 'ownerId',
  ): Promise<CustomerPromise> {
    if (!('promiseId' in answer)) throw promiseRefused(answer, colleague);
    const row = await findPromise(this.database, answer.promiseId, answer.row);
    if (!row) throw new Error(`promise ${answer.promiseId} is nowhere`);
    return promiseView(row, actor, new Date(answer.at));
  }
}
