import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../backend/src/database/embedded-postgres.js';

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  let postgres: EmbeddedPostgres;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'amends-embedded-'));
    chmodSync(dataDir, 0o755);
    postgres = await startEmbeddedPostgres({ dataDir });
    await onDatabase('create table kept (word text)');
    await onDatabase(`insert into kept values ('kept')`);
  });

  afterAll(async () => {
    await postgres.stop();
    for (const folder of [postgres.folder, dataDir]) rmSync(folder, { recursive: true, force: true });
  });

  it('is durable, checks its pages, and gives the product a login that is no superuser', async () => {
    const [settings] = await onDatabase(
      `select current_setting('fsync') fsync, current_setting('synchronous_commit') commit,
              current_setting('data_checksums') checksums, current_setting('is_superuser') superuser`,
    );
    expect(settings).toEqual({ fsync: 'on', commit: 'on', checksums: 'on', superuser: 'off' });
  });

  it('comes back on the same address with everything in it when it is killed', async () => {
    const killed = serverPid();
    process.kill(killed, 'SIGKILL');
    expect(await eventually(() => onDatabase('select word from kept'))).toEqual([{ word: 'kept' }]);
    expect(serverPid()).not.toBe(killed);
  });

  it('stays for another process that uses it, and stops with the last', async () => {
    const other = await startInAnotherProcess();
    await postgres.stop();
    expect(await onDatabase('select word from kept')).toEqual([{ word: 'kept' }]);
    other.kill('SIGTERM');
    await once(other, 'close');
    await expect(onDatabase('select')).rejects.toThrow('ECONNREFUSED');
    postgres = await startEmbeddedPostgres({ dataDir });
  });

  it('goes when the process that started it ends without a word', async () => {
    await postgres.stop();
    const starter = await startInAnotherProcess();
    const server = serverPid();
    starter.kill('SIGHUP');
    await once(starter, 'close');
    await eventually(() => expect(() => process.kill(server, 0)).toThrow('ESRCH'));
    postgres = await startEmbeddedPostgres({ dataDir });
    expect(postgres.reused).toBe(false);
  });

  it('is found again when whoever started it was killed', async () => {
    await postgres.stop();
    const starter = await startInAnotherProcess();
    starter.kill('SIGKILL');
    await once(starter, 'close');
    postgres = await startEmbeddedPostgres({ dataDir });
    expect(postgres.reused).toBe(true);
    expect(await onDatabase('select word from kept')).toEqual([{ word: 'kept' }]);
  });

  it("starts although a killed server's process id went to somebody else", async () => {
    await postgres.stop();
    const stale = [process.pid, 'data', 1_700_000_000, 5432, '', '127.0.0.1', '5432001 32769', 'ready', ''].join('\n');
    writeFileSync(join(postgres.folder, 'cluster/data/postmaster.pid'), stale, { mode: 0o644 });
    postgres = await startEmbeddedPostgres({ dataDir });
    expect(await onDatabase('select word from kept')).toEqual([{ word: 'kept' }]);
  });

  const serverPid = (): number =>
    Number.parseInt(readFileSync(join(postgres.folder, 'cluster/data/postmaster.pid'), 'utf8'), 10);

  async function onDatabase(statement: string): Promise<unknown[]> {
    const client = new Client({ connectionString: postgres.url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  }

  async function startInAnotherProcess(): Promise<ChildProcess> {
    const module = resolve(import.meta.dirname, '../../backend/dist/database/embedded-postgres.js');
    const code = `
      import { startEmbeddedPostgres } from ${JSON.stringify(module)};
      const postgres = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} });
      process.once('SIGHUP', () => process.exit());
      process.once('SIGTERM', () => postgres.stop().then(() => process.exit()));
      setInterval(() => undefined, 1000);
      console.log('ready');`;
    const other = spawn(process.execPath, ['--input-type=module', '--eval', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(other.stdout, 'data');
    return other;
  }
});

async function eventually<T>(attempt: () => Promise<T> | T): Promise<T> {
  for (const giveUpAt = Date.now() + 10_000; Date.now() < giveUpAt; await sleep(100)) {
    try {
      return await attempt();
    } catch {
      // not yet
    }
  }
  return attempt();
}
