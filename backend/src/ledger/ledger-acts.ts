import { Injectable } from '@nestjs/common';
import { Database, type Query, type Statement } from '../database/database.js';
import { valuesOf } from '../database/function-call.js';
import type { Intention } from '../http/idempotency.js';
import { type Told, told } from '../http/told.js';
import { inDomainWords, isStampedTooLate } from './ledger-errors.js';

/** Calls the ledger's functions, one statement each, and says what they refuse in the words of the domain. */
@Injectable()
export class LedgerActs {
  private readonly ask: Query = (statement, values) => this.database.query(statement, values);

  constructor(private readonly database: Database) {}

  /**
   * An act under its key: the header says when the answer is given again.
   * @param statement takes actor, key and hash before the values
   * @param query of the transaction that it is a part of
   * @throws Refused idempotency_key_reused, and what the act itself may throw
   */
  async act<Answer extends { outcome: string; replay?: boolean }>(
    actorId: string,
    intention: Intention,
    statement: Statement,
    values: unknown[],
    query?: Query,
  ): Promise<Answer> {
    const { key, requestHash, address } = intention;
    const given = valuesOf(statement, [actorId, key, requestHash, ...values], address);
    return told(await this.only<Told<Answer>>(statement, given, query), intention);
  }

  /** What needs no key. */
  async only<Answer>(statement: Statement, values: unknown[], query: Query = this.ask): Promise<Answer> {
    const once = async (): Promise<Answer> => {
      const [row] = await query<{ answer: Answer }>(statement, values);
      if (!row) throw new Error(`${statement.name} answered nothing`);
      return row.answer;
    };
    try {
      // within somebody's transaction nothing can be done again: all of it is undone
      return await once().catch((error: unknown) => {
        if (query === this.ask && isStampedTooLate(error)) return once();
        throw error;
      });
    } catch (error) {
      throw inDomainWords(error);
    }
  }
}
