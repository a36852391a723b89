import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MinuteJobs } from '../database/minute-jobs.js';
import { PromiseActs } from './promise-acts.js';

/** Lets what is overdue rise to the heads. */
@Injectable()
export class RaisePromises implements OnModuleInit {
  constructor(
    private readonly jobs: MinuteJobs,
    private readonly acts: PromiseActs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('raise promises', () => this.acts.raise());
  }
}
