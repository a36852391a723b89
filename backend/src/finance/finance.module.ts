import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { EntryController } from './explorer/entry.controller.js';
import { ReadEntryBackground } from './explorer/entry-background.js';
import { ReadGroups } from './explorer/read-groups.js';
import { ReadTotals } from './explorer/read-totals.js';
import { RollUp } from './explorer/roll-up.js';
import { KeepViews } from './explorer/keep-views.js';
import { SavedViewsController } from './explorer/saved-views.controller.js';
import { ControlModule } from './control/control.module.js';
import { FlagsModule } from './flags/flags.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { SamplesModule } from './samples/samples.module.js';
import { ExportLedger } from './export-ledger.js';
import { LedgerController } from './ledger.controller.js';
import { ReadAudit } from './read-audit.js';
import { ReadLedger } from './read-ledger.js';
import { RatesController } from './rates/rates.controller.js';
import { ReadRates } from './rates/read-rates.js';
import { SetRates } from './rates/set-rates.js';
import { SealsModule } from './seals/seals.module.js';

@Module({
  imports: [ControlModule, FlagsModule, ReportsModule, SamplesModule, SealsModule],
  controllers: [LedgerController, AuditController, EntryController, RatesController, SavedViewsController],
  providers: [
    ExportLedger,
    KeepViews,
    ReadAudit,
    ReadEntryBackground,
    ReadGroups,
    ReadLedger,
    ReadRates,
    ReadTotals,
    RollUp,
    SetRates,
  ],
})
export class FinanceModule {}
