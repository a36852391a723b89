import { existsSync } from 'node:fs';
import { appendFile, mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import type { SealHead } from '@amends/shared/contract/seal.js';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { type Settings, SETTINGS } from '../../settings.js';
import { sealView } from './seal-view.js';
import { type SealRow, SEALS_FROM } from './seals.queries.js';

const HEADS_PER_READ = 1_000;
/** More than the longest line. */
const TAIL_BYTES = 2_000;

/** Where the heads of seals are written down outside the database: whoever rewrites the database does not reach them. */
@Injectable()
export class HeadsFile {
  private readonly log = new Logger(HeadsFile.name);
  private readonly file: string | undefined;

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) { headsFile }: Settings,
  ) {
    this.file = headsFile;
  }

  /** Appends the heads that the file does not hold yet. A file that cannot be written stops nothing; it is said. */
  async handOut(): Promise<void> {
    const { file } = this;
    if (file === undefined) return;
    await this.orSay(async () => {
      await mkdir(path.dirname(file), { recursive: true });
      const tail = await tailOf(file);
      // a line that was cut off in the middle of a crash stays alone
      if (tail !== '' && !tail.endsWith('\n')) await appendFile(file, '\n');
      let after = lastHead(tail)?.number ?? 0;
      for (;;) {
        const seals = await this.database.query<SealRow>(SEALS_FROM, [after + 1, HEADS_PER_READ]);
        const lines = seals.map((seal) => `${JSON.stringify(sealView(seal))}\n`).join('');
        if (lines !== '') await appendFile(file, lines);
        after = seals.at(-1)?.number ?? after;
        if (seals.length < HEADS_PER_READ) return;
      }
    });
  }

  /** The head that was written down last; null when there is none. */
  async newest(): Promise<SealHead | null> {
    const { file } = this;
    if (file === undefined) return null;
    return (await this.orSay(async () => lastHead(await tailOf(file)))) ?? null;
  }

  private async orSay<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      this.log.error(`The file of heads cannot be used: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }
}

/** The head on the last whole line; null when there is none. */
function lastHead(tail: string): SealHead | null {
  for (const line of tail.split('\n').toReversed()) {
    try {
      return JSON.parse(line) as SealHead;
    } catch {
      // empty, or cut off
    }
  }
  return null;
}

async function tailOf(file: string): Promise<string> {
  if (!existsSync(file)) return '';
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, TAIL_BYTES);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString();
  } finally {
    await handle.close();
  }
}
