import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MinuteJobs } from '../database/minute-jobs.js';
import { ChoiceLedger } from './choice-ledger.js';
import { Ledger } from './ledger.js';
import { VoucherLedger } from './voucher-ledger.js';

/**
 * Ends requests that nobody answered and choices that nobody made, so that the money they hold comes back, and codes
 * whose last day is over.
 */
@Injectable()
export class ExpireOverdue implements OnModuleInit {
  constructor(
    private readonly jobs: MinuteJobs,
    private readonly ledger: Ledger,
    private readonly choices: ChoiceLedger,
    private readonly vouchers: VoucherLedger,
  ) {}

  onModuleInit(): void {
    this.jobs.add('expire requests', () => this.ledger.expireRequests());
    this.jobs.add('expire choices', () => this.choices.expire());
    this.jobs.add('expire vouchers', () => this.vouchers.expire());
  }
}
