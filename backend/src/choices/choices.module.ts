import { Module } from '@nestjs/common';
import { GesturesModule } from '../gestures/gestures.module.js';
import { LedgerModule } from '../ledger/ledger.module.js';
import { PolicyModule } from '../policy/policy.module.js';
import { ChoicesController } from './choices.controller.js';
import { OfferChoice } from './offer-choice.js';
import { ChooseOption } from './choose-option.js';
import { ReadChoice } from './read-choice.js';
import { WithdrawChoice } from './withdraw-choice.js';

@Module({
  imports: [GesturesModule, LedgerModule, PolicyModule],
  controllers: [ChoicesController],
  providers: [OfferChoice, ChooseOption, ReadChoice, WithdrawChoice],
  exports: [ChooseOption],
})
export class ChoicesModule {}
