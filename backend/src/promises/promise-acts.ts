import type { PromiseOrigin, PromiseState } from '@amends/shared/contract/promise.js';
import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '../database/database.js';
import { functionCall as call } from '../database/function-call.js';
import type { Intention } from '../http/idempotency.js';
import { type Told, told } from '../http/told.js';

const statements = {
  make: call('make_promise', 8),
  handOver: call('hand_over_promise', 7),
  receive: call('receive_promise', 4),
  settle: call('settle_promise', 7),
  raise: call('raise_promises', 0),
};

/** A promise after an act: what of it may change later, as it was then. */
export interface PromiseThen {
  outcome: 'made' | 'handed_over' | 'received' | 'kept' | 'broken';
  promiseId: string;
  /** ISO time of the act. */
  at: string;
  /** By column. */
  row: Record<string, unknown>;
}

export type PromiseRefusal =
  { outcome: 'not_colleague' | 'not_in_future' | 'not_allowed' } | { outcome: 'promise_settled'; state: PromiseState };

export type PromiseAnswer = PromiseThen | PromiseRefusal;

/**
 * The only writer of promises: one SQL function per act, one round trip, one transaction. Each says in the header when it
 * answers a key again, and throws Refused idempotency_key_reused when the key belongs to another request.
 */
@Injectable()
export class PromiseActs {
  constructor(private readonly database: Database) {}

  make(
    actorId: string,
    intention: Intention,
    gestureId: string,
    promise: { ownerId: string; text: string; dueAt: string; origin: PromiseOrigin },
  ): Promise<PromiseAnswer> {
    const { ownerId, text, dueAt, origin } = promise;
    return this.act(statements.make, actorId, intention, [gestureId, ownerId, text, dueAt, origin]);
  }

  /** @param asHead whether it may be somebody else's promise */
  handOver(
    actorId: string,
    intention: Intention,
    promiseId: string,
    { toEmployeeId, note, asHead }: { toEmployeeId: string; note: string | null; asHead: boolean },
  ): Promise<PromiseAnswer> {
    return this.act(statements.handOver, actorId, intention, [promiseId, toEmployeeId, note, asHead]);
  }

  receive(actorId: string, intention: Intention, promiseId: string): Promise<PromiseAnswer> {
    return this.act(statements.receive, actorId, intention, [promiseId]);
  }

  /** @param asHead whether it may be somebody else's promise */
  settle(
    actorId: string,
    intention: Intention,
    promiseId: string,
    { kept, note, asHead }: { kept: boolean; note: string | null; asHead: boolean },
  ): Promise<PromiseAnswer> {
    return this.act(statements.settle, actorId, intention, [promiseId, kept, note, asHead]);
  }

  /** Tells the heads of what became overdue, and gives what has lost its owner to a head. @returns how many */
  async raise(): Promise<number> {
    return this.only(statements.raise, []);
  }

  private async act(
    statement: Statement,
    actorId: string,
    intention: Intention,
    values: unknown[],
  ): Promise<PromiseAnswer> {
    const { key, requestHash } = intention;
    return told(
      await this.only<Told<PromiseAnswer & { replay?: boolean }>>(statement, [actorId, key, requestHash, ...values]),
      intention,
    );
  }

  private async only<Answer>(statement: Statement, values: unknown[]): Promise<Answer> {
    const [row] = await this.database.query<{ answer: Answer }>(statement, values);
    if (!row) throw new Error(`${statement.name} answered nothing`);
    return row.answer;
  }
}
