import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database.js';
import { MinuteJobs } from '../database/minute-jobs.js';
import { Notifications } from '../database/notifications.js';
import { nextDueStatement } from './authored-policy.queries.js';
import { PolicyActs } from './policy-acts.js';

/** The minute job looks for what is further away. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Puts scheduled policies in force at their time. Every process does it, and the database does it once. Whatever comes too
 * late here, a grant notices itself: it is never decided on a policy whose time is over.
 */
@Injectable()
export class ActivatePolicies implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(ActivatePolicies.name);
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private lookAgain = false;
  private ended = false;

  constructor(
    private readonly acts: PolicyActs,
    private readonly database: Database,
    private readonly jobs: MinuteJobs,
    private readonly notifications: Notifications,
  ) {}

  onApplicationBootstrap(): void {
    this.notifications.on('amends_policy', () => this.look());
    this.jobs.add('activate policies', async () => this.look());
    this.look();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  /** One look at a time; what is heard meanwhile makes one more. */
  private look(): void {
    if (this.ended) return;
    if (this.looking) {
      this.lookAgain = true;
      return;
    }
    this.looking = this.activateAndWait()
      .catch((error: unknown) => this.log.warn(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        this.looking = undefined;
        if (!this.lookAgain) return;
        this.lookAgain = false;
        this.look();
      });
  }

  private async activateAndWait(): Promise<void> {
    clearTimeout(this.timer);
    const [row] = await this.database.query<{ dueInMs: number | null }>(nextDueStatement, []);
    const dueInMs = row?.dueInMs ?? null;
    if (dueInMs === null || dueInMs > LONGEST_WAIT_MS || this.ended) return;
    if (dueInMs <= 0) {
      // nothing = another process was faster, and its notification makes this one look again
      this.lookAgain ||= (await this.acts.activateDue(null)) > 0;
      return;
    }
    this.timer = setTimeout(() => this.look(), dueInMs).unref();
  }
}
