import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger/ledger.module.js';
import { PolicyModule } from '../policy/policy.module.js';
import { ApprovalsController } from './approvals.controller.js';
import { Approvers } from './approvers.js';
import { DeskController } from './desk.controller.js';
import { FindCustomers } from './find-customers.js';
import { ReadGestureTexts } from './gesture-texts.js';
import { GesturesController } from './gestures.controller.js';
import { GrantGesture } from './grant-gesture.js';
import { GrantRefusals } from './grant-refusals.js';
import { ReadDesk } from './read-desk.js';
import { ReadGestures } from './read-gestures.js';
import { ReadTeamToday } from './read-team-today.js';
import { ReadWaitingRequests } from './read-waiting-requests.js';
import { RecordOutcome } from './record-outcome.js';
import { ReverseGesture } from './reverse-gesture.js';
import { SettleRequest } from './settle-request.js';
import { TeamTodayController } from './team-today.controller.js';

@Module({
  imports: [LedgerModule, PolicyModule],
  controllers: [GesturesController, ApprovalsController, DeskController, TeamTodayController],
  providers: [
    Approvers,
    FindCustomers,
    GrantGesture,
    GrantRefusals,
    ReadDesk,
    ReadGestureTexts,
    ReadGestures,
    ReadTeamToday,
    ReadWaitingRequests,
    RecordOutcome,
    ReverseGesture,
    SettleRequest,
  ],
  exports: [GrantRefusals, ReadGestureTexts, ReadGestures],
})
export class GesturesModule {}
