import { Module } from '@nestjs/common';
import { ChoiceLedger } from './choice-ledger.js';
import { ExpireOverdue } from './expire-overdue.js';
import { LedgerActs } from './ledger-acts.js';
import { Ledger } from './ledger.js';
import { VoucherLedger } from './voucher-ledger.js';

@Module({
  providers: [Ledger, LedgerActs, ChoiceLedger, VoucherLedger, ExpireOverdue],
  exports: [Ledger, ChoiceLedger, VoucherLedger],
})
export class LedgerModule {}
