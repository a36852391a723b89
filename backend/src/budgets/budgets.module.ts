import { Module } from '@nestjs/common';
import { BudgetsController } from './budgets.controller.js';
import { ReadBudgets } from './read-budgets.js';

@Module({ controllers: [BudgetsController], providers: [ReadBudgets] })
export class BudgetsModule {}
