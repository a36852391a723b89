import { Module } from '@nestjs/common';
import { ExpireRequests } from './expire-requests.js';
import { Ledger } from './ledger.js';

@Module({ providers: [Ledger, ExpireRequests], exports: [Ledger] })
export class LedgerModule {}
