import { createHash } from 'node:crypto';
import {
  SIGN_IN_FAILURES_PER_ACCOUNT,
  SIGN_IN_FAILURES_PER_ADDRESS,
  SIGN_IN_WINDOW_MINUTES,
} from '@amends/shared/limits.js';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { MinuteJobs } from '../database/minute-jobs.js';
import { Refused } from '../http/refused.js';
import {
  FORGET_FAILURES,
  FORGET_OLD_FAILURES,
  FREE_FAILURE,
  MINUTES_TO_WAIT,
  RESERVE_FAILURE,
} from './sign-in-limits.queries.js';

/** How often a password may be guessed, counted in the database so that all processes count together. */
@Injectable()
export class SignInLimits implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: MinuteJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('forget old sign-in failures', () =>
      this.database.query(FORGET_OLD_FAILURES, [SIGN_IN_WINDOW_MINUTES]),
    );
  }

  /**
   * Counts an attempt as failed before it is made, so that a hundred at once are not all let through.
   * @param address where it comes from
   * @returns what to call when it has succeeded
   * @throws Refused too_many_attempts with `retryAfterMinutes`
   */
  async reserve(email: string, address: string): Promise<() => Promise<unknown>> {
    const account = createHash('sha256').update(email).digest();
    const [row] = await this.database.query<{ id: number }>(RESERVE_FAILURE, [account, address]);
    const [wait] = await this.database.query<{ minutes: number | null }>(MINUTES_TO_WAIT, [
      account,
      address,
      row?.id,
      SIGN_IN_WINDOW_MINUTES,
      SIGN_IN_FAILURES_PER_ACCOUNT,
      SIGN_IN_FAILURES_PER_ADDRESS,
    ]);
    if (typeof wait?.minutes === 'number') {
      // Whoever keeps knocking must not prolong the lock for the one who forgot.
      await this.database.query(FREE_FAILURE, [row?.id]);
      throw new Refused('too_many_attempts', { retryAfterMinutes: Math.max(1, wait.minutes) });
    }
    return () => this.database.query(FORGET_FAILURES, [account, address]);
  }
}
