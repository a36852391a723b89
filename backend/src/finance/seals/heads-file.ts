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
    if (this.file === undefined) return;
    try {
      await mkdir(path.dirname(this.file), { recursive: true });
      let after = (await this.newest())?.number ?? 0;
      for (;;) {
        const seals = await this.database.query<SealRow>(SEALS_FROM, [after + 1, HEADS_PER_READ]);
        if (seals.length > 0)
          await appendFile(this.file, seals.map((seal) => `${JSON.stringify(sealView(seal))}\n`).join(''));
        after = seals.at(-1)?.number ?? after;
        if (seals.length < HEADS_PER_READ) return;
      }
    } catch (error) {
      this.log.error(
        `Heads of seals cannot be written down: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  /** The head that was written down last; null when there is none. */
  async newest(): Promise<SealHead | null> {
    if (this.file === undefined) return null;
    const lines = (await tailOf(this.file)).split('\n').filter((line) => line !== '');
    const last = lines.at(-1);
    return last === undefined ? null : (JSON.parse(last) as SealHead);
  }
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
