import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../backend/src/database/embedded-postgres.js';
import { migrate } from '../../backend/src/database/migrate.js';
import { poolOf, type TestDatabase } from './database.js';

const MAIN = resolve(import.meta.dirname, '../../backend/dist/main.js');

/** A PostgreSQL of one's own that keeps what it confirms, whatever is killed. */
export interface DurablePostgres {
  db: TestDatabase;
  dataDir: string;
  /** Kills its first process, and with it all others. */
  kill(): void;
  stop(): Promise<void>;
}

export async function startDurablePostgres(): Promise<DurablePostgres> {
  const dataDir = mkdtempSync(join(tmpdir(), 'amends-durable-'));
  chmodSync(dataDir, 0o755);
  const postgres: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir });
  const { runtimeUrl } = await migrate(postgres.url);
  const db = {
    ownerUrl: postgres.url,
    runtimeUrl,
    adminUrl: postgres.adminUrl,
    owner: poolOf(postgres.url),
    runtime: poolOf(runtimeUrl),
    drop: () => Promise.resolve(),
  };
  return {
    db,
    dataDir,
    kill: () => {
      const noted = readFileSync(join(postgres.folder, 'cluster/data/postmaster.pid'), 'utf8');
      process.kill(Number.parseInt(noted, 10), 'SIGKILL');
    },
    stop: async () => {
      await Promise.all([db.owner.end(), db.runtime.end()]);
      await postgres.stop();
      for (const folder of [postgres.folder, dataDir]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The real program in a process of its own. */
export interface Program {
  address: string;
  /** @returns how it ended */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | string | null>;
}

/**
 * Starts the built server on a free port, and comes back when it answers.
 * @param settings as a person would set them
 */
export async function startProgram(settings: Record<string, string>): Promise<Program> {
  const child: ChildProcess = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], PORT: '0', AMENDS_DEMO: 'off', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = once(child, 'exit');
  const address = await new Promise<string>((found, failed) => {
    const listen = (text: Buffer): void => {
      said += text;
      const ready = /ready at (\S+)/.exec(said)?.[1];
      if (ready) found(ready);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    ended.then(() => failed(new Error(`The program ended before it answered: ${said}`)), failed);
  });
  return {
    address,
    end: async (signal) => {
      child.kill(signal);
      const [code, by] = (await ended) as [number | null, string | null];
      return code ?? by;
    },
  };
}
