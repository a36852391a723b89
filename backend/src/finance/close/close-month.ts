import type { CloseHindrance, CloseWithReport } from '@amends/shared/contract/close.js';
import type { ReconciliationRun } from '@amends/shared/contract/control.js';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { Refused } from '../../http/refused.js';
import { mustExist } from '../../policy/in-department.js';
import { WatchLedger } from '../control/watch-ledger.js';
import { withinPatience } from '../within-patience.js';
import { BEGIN_CLOSE, FINISH_CLOSE, GIVE_UP_CLOSE } from './closes.queries.js';
import { MakeReport } from './make-report.js';
import { ReadCloses } from './read-closes.js';
import { SealForClose } from './seal-for-close.js';

type Begun = { outcome: 'closing' | 'closed'; closeId: string } | { outcome: 'not_over'; until: string };

@Injectable()
export class CloseMonth implements OnApplicationShutdown {
  private readonly log = new Logger(CloseMonth.name);
  private readonly finishing = new Map<string, Promise<boolean>>();

  constructor(
    private readonly database: Database,
    private readonly watch: WatchLedger,
    private readonly seal: SealForClose,
    private readonly makeReport: MakeReport,
    private readonly readCloses: ReadCloses,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.finishing.values());
  }

  /**
   * Closes a month that is over: first nothing is dated in it any more, then it is sealed and reported. What was
   * interrupted goes on; what is closed stays and is answered again. Where the ledger is so large that looking at all of it
   * takes longer than somebody waits, the answer has no report yet.
   * @param month `2026-10`
   * @throws Refused not_found, month_not_ready with what stands in the way
   */
  async close(actor: Actor, departmentId: string, month: string): Promise<CloseWithReport> {
    await mustExist(this.database, departmentId);
    mustBeReady(await this.readCloses.hindrances(departmentId, month));
    const begun = await this.ask<Begun>(BEGIN_CLOSE, [actor.id, departmentId, `${month}-01`]);
    if (begun.outcome === 'not_over') throw notReady([{ kind: 'not_over', count: 1, until: begun.until }]);
    if (begun.outcome === 'closing') {
      const isDone = await withinPatience(this.finishOnce(actor, begun.closeId, departmentId, month));
      // somebody who closes it as well found what stands in the way, and gave it up for both
      if (isDone === false) return this.close(actor, departmentId, month);
    }
    return this.readCloses.withReport(actor, begun.closeId);
  }

  private finishOnce(actor: Actor, closeId: string, departmentId: string, month: string): Promise<boolean> {
    const underWay = this.finishing.get(closeId);
    if (underWay) return underWay;
    const finish = this.finish(actor, closeId, departmentId, month).finally(() => this.finishing.delete(closeId));
    this.finishing.set(closeId, finish);
    finish.catch((error: unknown) => {
      if (!(error instanceof Refused)) this.log.error(error instanceof Error ? error.stack : String(error));
    });
    return finish;
  }

  /** @returns whether it is closed; false = it was given up meanwhile */
  private async finish(actor: Actor, closeId: string, departmentId: string, month: string): Promise<boolean> {
    const run: ReconciliationRun = await this.watch.lookedAtAll();
    const hindrances = await this.readCloses.hindrances(departmentId, month);
    if (hindrances.length > 0) {
      await this.ask(GIVE_UP_CLOSE, [closeId]);
      throw notReady(hindrances);
    }
    const report = await this.makeReport.of(closeId, run, await this.seal.newest());
    const values = [actor.id, closeId, JSON.stringify(report), actor.address];
    const { outcome } = await this.ask<{ outcome: 'closed' | 'given_up' }>(FINISH_CLOSE, values);
    return outcome === 'closed';
  }

  private async ask<Answer>(statement: { name: string; text: string }, values: readonly unknown[]): Promise<Answer> {
    const [row] = await this.database.query<{ answer: Answer }>(statement, values);
    return row?.answer as Answer;
  }
}

function mustBeReady(hindrances: readonly CloseHindrance[]): void {
  if (hindrances.length > 0) throw notReady(hindrances);
}

/** The first of them in words, all of them as facts. */
const notReady = (hindrances: readonly CloseHindrance[]): Refused =>
  new Refused('month_not_ready', { ...hindrances[0], hindrances });
