import type { SealList, SealNowAnswer, Unsealed } from '@amends/shared/contract/seal.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { decodeCursor, type PageQuery, pageOf } from '../../http/paging.js';
import { sealView } from './seal-view.js';
import { SealKeys } from './seal-keys.js';
import { Sealer } from './sealer.js';
import { type SealRow, SEALS, UNSEALED } from './seals.queries.js';

/** How long somebody waits for sealing; the minute's own goes on with the rest. */
const SEALING_MS = 3_000;

@Injectable()
export class ReadSeals {
  constructor(
    private readonly database: Database,
    private readonly sealer: Sealer,
    private readonly keys: SealKeys,
  ) {}

  /** Newest first. @throws Refused invalid_cursor */
  async list({ limit, cursor }: PageQuery): Promise<SealList> {
    const [before = null] = decodeCursor(cursor, ['integer']) ?? [];
    const rows = await this.database.query<SealRow>(SEALS, [before, limit + 1]);
    const { items, nextCursor } = pageOf(rows, limit, ({ number }) => [number]);
    const { publicKey, keyId } = this.keys;
    return { items: items.map(sealView), nextCursor, unsealed: await this.unsealed(), publicKey, keyId };
  }

  async sealNow(): Promise<SealNowAnswer> {
    const sealed = await this.sealer.sealAll({ wait: true, until: Date.now() + SEALING_MS });
    const [newest] = await this.database.query<SealRow>(SEALS, [null, 1]);
    return { sealed, unsealed: await this.unsealed(), newest: newest ? sealView(newest) : null };
  }

  private async unsealed(): Promise<Unsealed> {
    const [row] = await this.database.query<Unsealed>(UNSEALED, []);
    return row ?? { entries: 0, auditEvents: 0 };
  }
}
