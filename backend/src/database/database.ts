import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import pg from 'pg';
import { unhurriedConnectionOptions } from './connection.js';
import { wireTypes } from './wire-types.js';

/** A statement that the server prepares once per connection; equal names mean equal texts. */
export interface Statement {
  name: string;
  text: string;
}

const ROWS_PER_FETCH = 500;
const STREAMS_AT_ONCE = 3;

/** Statements that the query builder would slow down or could not say, on TypeORM's own pool. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly pool: pg.Pool;
  private readonly unhurried: pg.Pool;

  constructor(source: DataSource) {
    this.pool = (source.driver as PostgresDriver).master as pg.Pool;
    const { url = '' } = source.options as { url?: string };
    this.unhurried = new pg.Pool({ ...unhurriedConnectionOptions(url), types: wireTypes, max: STREAMS_AT_ONCE });
    // An idle connection that breaks is replaced at the next use; unheard, the event would end the process.
    this.unhurried.on('error', () => undefined);
  }

  /** @throws what PostgreSQL or the connection says; the problem filter knows which of it is temporary */
  async query<Row>({ name, text }: Statement, values: readonly unknown[]): Promise<Row[]> {
    const client = await this.pool.connect();
    try {
      const { rows } = await client.query({ name, text, values: [...values] });
      client.release();
      return rows as Row[];
    } catch (error) {
      // A client without an answer may still get one: given back, it would hand it to somebody else.
      client.release(!isOrderly(error));
      throw error;
    }
  }

  /** Rows of one snapshot, as many as there are, without ever holding them all. */
  async *stream<Row>(text: string, values: readonly unknown[]): AsyncGenerator<Row, void, void> {
    const client = await this.unhurried.connect();
    let orderly = false;
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      // Whoever stops reading must not keep the snapshot for ever.
      await client.query(`SET LOCAL idle_in_transaction_session_timeout = '60s'`);
      await client.query(`DECLARE rows NO SCROLL CURSOR FOR ${text}`, [...values]);
      for (;;) {
        const { rows } = await client.query(`FETCH ${ROWS_PER_FETCH} FROM rows`);
        yield* rows as Row[];
        if (rows.length < ROWS_PER_FETCH) break;
      }
      await client.query('COMMIT');
      orderly = true;
    } finally {
      client.release(!orderly);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.unhurried.end();
  }
}

/** Whether the server answered and the connection goes on. */
const isOrderly = (error: unknown): boolean => error instanceof pg.DatabaseError && error.severity === 'ERROR';
