import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger/ledger.module.js';
import { AdjustBudgets } from './adjust-budgets.js';
import { AdjustmentsController } from './adjustments.controller.js';
import { BudgetPlanController } from './budget-plan.controller.js';
import { BudgetsController } from './budgets.controller.js';
import { ChangeOverride } from './change-override.js';
import { ChangePlan } from './change-plan.js';
import { ReadBudgets } from './read-budgets.js';

@Module({
  imports: [LedgerModule],
  controllers: [BudgetsController, BudgetPlanController, AdjustmentsController],
  providers: [ReadBudgets, ChangePlan, ChangeOverride, AdjustBudgets],
})
export class BudgetsModule {}
