import type { ComparedHead, SealHead, VerificationState } from '@amends/shared/contract/seal.js';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { appendAudit } from '../../database/audit.js';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { Refused } from '../../http/refused.js';
import { compareHeads } from './compare-heads.js';
import { HeadsFile } from './heads-file.js';
import { SealKeys } from './seal-keys.js';
import { UNSEALED } from './seals.queries.js';
import { TOTALS } from './verification.queries.js';
import { BEAT, BEGIN, END, END_INTERRUPTED, UNDER_WAY } from './verification-runs.queries.js';
import { type Found, verifyLedger } from './verify-ledger.js';

const BEAT_MS = 1_000;

interface Run {
  id: string;
  seals: number;
  kept: (Pick<ComparedHead, 'source'> & SealHead)[];
  actor: Actor;
}

interface Ending {
  state: VerificationState;
  finding: Found | null;
  heads: ComparedHead[];
}

/** Verifications run beside the requests, one at a time whatever the number of processes. */
@Injectable()
export class VerificationRuns implements BeforeApplicationShutdown {
  private readonly log = new Logger(VerificationRuns.name);
  private readonly stopping = new AbortController();
  private underWay: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly keys: SealKeys,
    private readonly heads: HeadsFile,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.underWay;
  }

  /**
   * Begins a run, or finds the one that is under way.
   * @param given a head to be compared: a run that is under way knows nothing of it
   * @throws Refused busy for a head while another run is under way
   * @returns its id, and what ends with the run where it is this process that does it
   */
  async begin(actor: Actor, given: SealHead | null): Promise<{ id: string; ended: Promise<void> }> {
    await this.database.query(END_INTERRUPTED, []);
    const [totals] = await this.database.query<{ seals: number; sealed: number }>(TOTALS, []);
    const [waiting] = await this.database.query<{ entries: number; auditEvents: number }>(UNSEALED, []);
    const total = (totals?.sealed ?? 0) + (waiting?.entries ?? 0);
    const [begun] = await this.database.query<{ id: string }>(BEGIN, [actor.id, totals?.seals ?? 0, total]);
    if (!begun) {
      const [other] = await this.database.query<{ id: string }>(UNDER_WAY, []);
      if (other && given) throw new Refused('busy');
      // it ended in between: one more try finds room
      return other ? { id: other.id, ended: Promise.resolve() } : this.begin(actor, given);
    }
    const written = await this.heads.newest();
    const kept = [
      ...(given ? [{ ...given, source: 'given' as const }] : []),
      ...(written ? [{ ...written, source: 'file' as const }] : []),
    ];
    this.underWay = this.run({ id: begun.id, seals: totals?.seals ?? 0, kept, actor });
    return { id: begun.id, ended: this.underWay };
  }

  private async run({ id, seals, kept, actor }: Run): Promise<void> {
    const ending = new AbortController();
    const signal = AbortSignal.any([ending.signal, this.stopping.signal]);
    let checked = 0;
    const beat = setInterval(() => {
      this.database
        .query<{ stop: boolean }>(BEAT, [id, checked])
        .then(([row]) => row?.stop !== false && ending.abort())
        .catch(() => undefined);
    }, BEAT_MS);
    let result: Ending;
    try {
      const progress = (rows: number): void => void (checked = rows);
      const finding = await verifyLedger(this.database, this.keys, seals, progress, signal);
      const heads = await compareHeads(this.database, kept);
      const lost = heads.find(({ matches }) => !matches);
      const first = finding ?? (lost ? { kind: 'head' as const, seal: lost.number, row: null } : null);
      result = { state: first ? 'failed' : 'passed', finding: first, heads };
    } catch (error) {
      if (!signal.aborted) this.log.error(error instanceof Error ? error.stack : String(error));
      result = { state: ending.signal.aborted ? 'cancelled' : 'interrupted', finding: null, heads: [] };
    } finally {
      clearInterval(beat);
    }
    await this.end(id, checked, result, actor).catch((error: unknown) => this.log.error(String(error)));
  }

  private async end(id: string, checked: number, { state, finding, heads }: Ending, actor: Actor): Promise<void> {
    await this.database.transaction(async (query) => {
      await query(END, [id, state, checked, finding && JSON.stringify(finding), JSON.stringify(heads)]);
      await appendAudit(query, {
        actorId: actor.id,
        address: actor.address,
        departmentId: null,
        subject: 'verification',
        subjectId: id,
        before: null,
        after: { state, checked, ...(finding && { finding }) },
      });
    });
  }
}
