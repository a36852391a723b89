import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { MinuteJobs } from '../database/minute-jobs.js';
import { FORGET_LIVE_EVENTS } from './live.queries.js';

/** Nobody goes on after two days where they stopped: they read everything again. */
@Injectable()
export class ForgetLiveEvents implements OnModuleInit {
  constructor(
    private readonly jobs: MinuteJobs,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.add('forget live events', () => this.database.query(FORGET_LIVE_EVENTS, []));
  }
}
