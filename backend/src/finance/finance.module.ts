import { Module } from '@nestjs/common';
import { ExportLedger } from './export-ledger.js';
import { LedgerController } from './ledger.controller.js';
import { ReadLedger } from './read-ledger.js';
import { Reconcile } from './reconcile.js';

@Module({ controllers: [LedgerController], providers: [ExportLedger, ReadLedger, Reconcile] })
export class FinanceModule {}
