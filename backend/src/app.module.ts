import { type DynamicModule, Module } from '@nestjs/common';
import { CustomerPageModule } from './customer-page/customer-page.module.js';
import { BudgetsModule } from './budgets/budgets.module.js';
import { ChoicesModule } from './choices/choices.module.js';
import { EmploymentModule } from './employment/employment.module.js';
import { DatabaseModule } from './database/database.module.js';
import { GesturesModule } from './gestures/gestures.module.js';
import { HttpModule } from './http/http.module.js';
import { InsightsModule } from './insights/insights.module.js';
import { LedgerModule } from './ledger/ledger.module.js';
import { LiveModule } from './live/live.module.js';
import { MessagesModule } from './messages/messages.module.js';
import { PeopleModule } from './people/people.module.js';
import { PromisesModule } from './promises/promises.module.js';
import { PolicyModule } from './policy/policy.module.js';
import { FinanceModule } from './finance/finance.module.js';
import { VouchersModule } from './vouchers/vouchers.module.js';
import type { Settings } from './settings.js';
import { SettingsModule } from './settings.module.js';

/** Every part of the product, in the order in which they may import each other. */
@Module({})
export class AppModule {
  static with({
    runtimeUrl,
    demo,
    settings,
  }: {
    runtimeUrl: string;
    demo: boolean;
    settings: Settings;
  }): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.with(settings),
        DatabaseModule.forRuntime(runtimeUrl),
        HttpModule,
        PeopleModule.with({ demo }),
        LedgerModule,
        PolicyModule,
        EmploymentModule,
        BudgetsModule,
        PromisesModule,
        GesturesModule,
        VouchersModule,
        ChoicesModule,
        MessagesModule,
        CustomerPageModule,
        InsightsModule,
        FinanceModule,
        LiveModule,
      ],
    };
  }
}
