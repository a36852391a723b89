import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { LocalizedText } from '@amends/shared/locale.js';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { Condition } from '../../database/conditions.js';
import { Database } from '../../database/database.js';
import { COMPANY } from './proof.queries.js';
import { COLUMNS, type Line, selectedProof, wholeProof } from './proof-lines.js';
import { SealKeys } from './seal-keys.js';
import { signedProofText } from './seal-head.js';
import { Sealer } from './sealer.js';
import { type SealRow, SEALS } from './seals.queries.js';

const FORMAT_VERSION = 1;
const LINES_PER_CHUNK = 200;
const SEALING_MS = 2_000;

interface Proof {
  head: object;
  lines: AsyncIterable<Line>;
  newest: SealRow | null;
}

/** What an auditor needs to check entries without us: rows in their canonical form, paths, signed seals. */
@Injectable()
export class ExportProof {
  constructor(
    private readonly database: Database,
    private readonly keys: SealKeys,
    private readonly sealer: Sealer,
  ) {}

  /**
   * Seals first, so that the newest entries are in it. NDJSON, streamed.
   * @param conditions what is wanted; none = everything that was ever sealed
   * @param filters the same as it was asked for, to be told in the file
   */
  async file(conditions: readonly Condition[], filters: object): Promise<StreamableFile> {
    await this.sealer.sealAll({ wait: true, until: Date.now() + SEALING_MS });
    const [newest = null] = await this.database.query<SealRow>(SEALS, [null, 1]);
    const seals = newest?.number ?? 0;
    const gone = new AbortController();
    const isWhole = conditions.length === 0;
    const lines = isWhole
      ? wholeProof(this.database, seals)
      : selectedProof(this.database, seals, conditions, gone.signal);
    const head = { ...(await this.head(filters)), whole: isWhole };
    const file = Readable.from(
      chunks({ head, lines, newest }, (text) => this.keys.signText(text)),
      { objectMode: false },
    );
    file.once('close', () => gone.abort());
    return new StreamableFile(file, {
      type: 'application/x-ndjson; charset=utf-8',
      disposition: `attachment; filename="amends-ledger-proof-${new Date().toISOString().slice(0, 10)}.ndjson"`,
    });
  }

  private async head(filters: object): Promise<object> {
    const [company] = await this.database.query<{ name: LocalizedText; at: Date }>(COMPANY, []);
    return {
      amendsProof: FORMAT_VERSION,
      company: company?.name ?? null,
      madeAt: (company?.at ?? new Date()).toISOString(),
      filters,
      publicKeys: this.keys.publicKeys,
      columns: COLUMNS,
    };
  }
}

async function* chunks({ head, lines, newest }: Proof, sign: (text: string) => string): AsyncGenerator<string> {
  const bytes = createHash('sha256');
  let rows = 0;
  let seals = 0;
  let waiting = [JSON.stringify(head)];
  const text = (): string => {
    const told = waiting.map((line) => `${line}\n`).join('');
    waiting = [];
    bytes.update(told);
    return told;
  };
  for await (const line of lines) {
    if (line.kind === 'row') rows += 1;
    else seals += 1;
    waiting.push(line.text);
    if (waiting.length >= LINES_PER_CHUNK) yield text();
  }
  yield text();
  const sha256 = bytes.digest('hex');
  const last = newest && { number: newest.number, head: newest.head.toString('hex') };
  const signature = sign(signedProofText(sha256, rows, seals, last ? `${last.number} ${last.head}` : 'none'));
  yield `${JSON.stringify({ end: { rows, seals, newest: last, sha256, signature } })}\n`;
}
