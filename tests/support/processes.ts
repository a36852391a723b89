import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { connectionOptions } from '../../backend/src/database/connection.js';
import { asStatement, type TestDatabase } from './database.js';

const SCRIPT = resolve(import.meta.dirname, 'calls-from-outside.mjs');

const answerOf = async <Answer>(child: ChildProcess): Promise<Answer> => {
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The process ended with ${code} before it answered.`);
    }),
  ]);
  return message as Answer;
};

/**
 * Calls an SQL function from several processes at the same moment.
 * @param calls per process the arguments of each of its calls
 * @returns every answer, in the order of the calls
 */
export async function fromProcesses<Answer>(
  db: TestDatabase,
  fn: string,
  calls: Record<string, unknown>[][],
): Promise<Answer[]> {
  const { connectionString: url, options } = connectionOptions(db.runtimeUrl);
  const children = calls.map(() => fork(SCRIPT, { execArgv: [] }));
  await Promise.all(
    children.map(async (child, i) => {
      child.send({ url, options, calls: calls[i]!.map((args) => asStatement(fn, args)) });
      await answerOf(child);
    }),
  );
  for (const child of children) child.send('go');
  return (await Promise.all(children.map((child) => answerOf<Answer[]>(child)))).flat();
}
