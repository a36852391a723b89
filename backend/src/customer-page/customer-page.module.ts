import { Module } from '@nestjs/common';
import { ChoicesModule } from '../choices/choices.module.js';
import { GesturesModule } from '../gestures/gestures.module.js';
import { LedgerModule } from '../ledger/ledger.module.js';
import { PolicyModule } from '../policy/policy.module.js';
import { AnswerPage } from './answer-page.js';
import { CustomerPageController } from './customer-page.controller.js';
import { EraseCustomer } from './erase-customer.js';
import { ErasureController } from './erasure.controller.js';
import { FeedbackController } from './feedback.controller.js';
import { LeaveIdea } from './leave-idea.js';
import { Pages } from './pages.js';
import { PickOption } from './pick-option.js';
import { PublicGesturesController } from './public-gestures.controller.js';
import { RateGesture } from './rate-gesture.js';
import { ReadFeedback } from './read-feedback.js';

@Module({
  imports: [ChoicesModule, GesturesModule, LedgerModule, PolicyModule],
  controllers: [CustomerPageController, PublicGesturesController, FeedbackController, ErasureController],
  providers: [AnswerPage, EraseCustomer, LeaveIdea, Pages, PickOption, RateGesture, ReadFeedback],
})
export class CustomerPageModule {}
