import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { ExportLedger } from './export-ledger.js';
import { LedgerController } from './ledger.controller.js';
import { ReadAudit } from './read-audit.js';
import { ReadLedger } from './read-ledger.js';
import { Reconcile } from './reconcile.js';
import { SealsModule } from './seals/seals.module.js';

@Module({
  imports: [SealsModule],
  controllers: [LedgerController, AuditController],
  providers: [ExportLedger, ReadAudit, ReadLedger, Reconcile],
})
export class FinanceModule {}
