import { Module } from '@nestjs/common';
import { CloseMonth } from '../close/close-month.js';
import { ClosesController } from '../close/closes.controller.js';
import { DepartmentClosesController } from '../close/department-closes.controller.js';
import { MakeReport } from '../close/make-report.js';
import { ReadCloses } from '../close/read-closes.js';
import { ReopenMonth } from '../close/reopen-month.js';
import { SealForClose } from '../close/seal-for-close.js';
import { ExportJournal } from '../journal/export-journal.js';
import { GlMappings } from '../journal/gl-mapping.js';
import { GlMappingController } from '../journal/gl-mapping.controller.js';
import { Journals } from '../journal/journals.js';
import { JournalsController } from '../journal/journals.controller.js';
import { Reconcile } from '../reconcile.js';
import { SealsModule } from '../seals/seals.module.js';
import { ControlController } from './control.controller.js';
import { LookNow } from './look-now.js';
import { ReadAlarms } from './read-alarms.js';
import { ReadLiability } from './read-liability.js';
import { ReadLimits } from './read-limits.js';
import { UnfreezeBudget } from './unfreeze-budget.js';
import { UnfreezingController } from './unfreezing.controller.js';
import { WatchLedger } from './watch-ledger.js';

/** Control, closing and journals. */
@Module({
  imports: [SealsModule],
  controllers: [
    ControlController,
    UnfreezingController,
    ClosesController,
    DepartmentClosesController,
    GlMappingController,
    JournalsController,
  ],
  providers: [
    CloseMonth,
    ExportJournal,
    GlMappings,
    Journals,
    LookNow,
    MakeReport,
    ReadAlarms,
    ReadCloses,
    ReadLiability,
    ReadLimits,
    Reconcile,
    ReopenMonth,
    SealForClose,
    UnfreezeBudget,
    WatchLedger,
  ],
  exports: [Reconcile],
})
export class ControlModule {}
