import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MinuteJobs } from '../database/minute-jobs.js';
import { Ledger } from './ledger.js';

/** Ends requests that nobody answered, so that the money they hold comes back. */
@Injectable()
export class ExpireRequests implements OnModuleInit {
  constructor(
    private readonly jobs: MinuteJobs,
    private readonly ledger: Ledger,
  ) {}

  onModuleInit(): void {
    this.jobs.add('expire requests', () => this.ledger.expireRequests());
  }
}
