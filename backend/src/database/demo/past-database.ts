import type { ClientBase } from 'pg';
import type { Query } from '../database.js';
import { wireTypes } from '../wire-types.js';
import type { PastDatabase } from './demo-finance.js';

/** @param client in the transaction in which the whole past is made: nothing begins or ends another one */
export function pastDatabase(client: ClientBase): PastDatabase {
  const query: Query = async <Row>({ name, text }: { name: string; text: string }, values: readonly unknown[]) => {
    const { rows } = await client.query({ name, text, values: [...values], types: wireTypes });
    return rows as Row[];
  };
  return {
    query,
    transaction: (work) => work(query),
    async *stream<Row>(text: string, values: readonly unknown[]) {
      const { rows } = await client.query({ text, values: [...values], types: wireTypes });
      yield* rows as Row[];
    },
  };
}
