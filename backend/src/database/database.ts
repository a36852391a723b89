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

/** Asks the database, inside a transaction or outside. */
export type Query = <Row>(statement: Statement, values: readonly unknown[]) => Promise<Row[]>;

const ROWS_PER_FETCH = 500;
const STREAMS_AT_ONCE = 3;

// Whoever stops reading must not keep the snapshot for ever.
const BEGIN_MOMENT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
const BEGIN_SNAPSHOT = `${BEGIN_MOMENT};
  SET LOCAL idle_in_transaction_session_timeout = '60s'`;
const CANCEL = { name: 'cancel', text: 'SELECT pg_cancel_backend($1)' };

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
    for (const pool of [this.pool, this.unhurried]) pool.on('acquire', hearItBreak);
  }

  /** @throws what PostgreSQL or the connection says; the problem filter knows which of it is temporary */
  async query<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    const client = await this.pool.connect();
    try {
      const rows = await ask<Row>(client, statement, values);
      client.release();
      return rows;
    } catch (error) {
      // A client without an answer may still get one: given back, it would hand it to somebody else.
      client.release(!isOrderly(error));
      throw error;
    }
  }

  /**
   * Does all of the work or nothing of it, under READ COMMITTED.
   * @throws what the work throws, when everything is undone
   */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result> {
    return inTransaction(this.pool, work);
  }

  /** The same for what may take its time, such as looking at every entry; few at once. */
  unhurriedTransaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result> {
    return inTransaction(this.unhurried, work);
  }

  /**
   * Looks at one moment, however long it takes; few at once.
   * @param signal ends what is being asked when nobody wants the answer any more
   */
  async snapshot<Result>(work: (query: Query) => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    const client = await this.unhurried.connect();
    let cancel: (() => void) | undefined;
    try {
      await client.query(BEGIN_MOMENT);
      cancel = await this.canceller(client);
      signal?.addEventListener('abort', cancel, { once: true });
      signal?.throwIfAborted();
      return await work((statement, values) => {
        signal?.throwIfAborted();
        return ask(client, statement, values);
      });
    } finally {
      if (cancel) signal?.removeEventListener('abort', cancel);
      const over = await client.query('ROLLBACK').then(
        () => true,
        () => false,
      );
      client.release(!over);
    }
  }

  /**
   * Rows of one snapshot, as many as there are, without ever holding them all.
   * @param signal ends the query when nobody wants the rest
   */
  async *stream<Row>(text: string, values: readonly unknown[], signal?: AbortSignal): AsyncGenerator<Row, void, void> {
    const client = await this.unhurried.connect();
    let orderly = false;
    let cancel: (() => void) | undefined;
    try {
      await client.query(BEGIN_SNAPSHOT);
      cancel = await this.canceller(client);
      signal?.addEventListener('abort', cancel, { once: true });
      await client.query(`DECLARE rows NO SCROLL CURSOR FOR ${text}`, [...values]);
      for (;;) {
        const { rows } = await client.query(`FETCH ${ROWS_PER_FETCH} FROM rows`);
        yield* rows as Row[];
        if (rows.length < ROWS_PER_FETCH) break;
      }
      await client.query('COMMIT');
      orderly = true;
    } finally {
      if (cancel) signal?.removeEventListener('abort', cancel);
      client.release(!orderly);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.unhurried.end();
  }

  /** What ends whatever a connection is asking at that moment. */
  private async canceller(client: pg.PoolClient): Promise<() => void> {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    return () => void this.query(CANCEL, [rows[0]?.pid]).catch(() => undefined);
  }
}

async function ask<Row>(client: pg.PoolClient, { name, text }: Statement, values: readonly unknown[]): Promise<Row[]> {
  const { rows } = await client.query({ name, text, values: [...values] });
  return rows as Row[];
}

async function inTransaction<Result>(pool: pg.Pool, work: (query: Query) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work((statement, values) => ask(client, statement, values));
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    const undone = await client.query('ROLLBACK').then(
      () => true,
      () => false,
    );
    client.release(!undone);
    throw error;
  }
}

/** A connection that breaks in use fails its query, which somebody awaits; unheard, the event beside it would end the process. */
function hearItBreak(client: pg.PoolClient): void {
  // at each use, and once: the pool's own ear is still there now and gone in a moment
  client.off('error', ignore).on('error', ignore);
}

const ignore = (): void => undefined;

/** Whether the server answered and the connection goes on. */
const isOrderly = (error: unknown): boolean => error instanceof pg.DatabaseError && error.severity === 'ERROR';
