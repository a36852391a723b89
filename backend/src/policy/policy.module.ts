import { Module } from '@nestjs/common';
import { ActivatePolicies } from './activate-policies.js';
import { CategoriesController } from './categories.controller.js';
import { DraftController } from './draft.controller.js';
import { EditPolicy } from './edit-policy.js';
import { PauseOption } from './pause-option.js';
import { OnCurrentPolicy } from './on-current-policy.js';
import { Policies } from './policies.js';
import { PolicyActs } from './policy-acts.js';
import { PolicyController } from './policy.controller.js';
import { PolicyReadings } from './policy-readings.js';
import { PolicyVersions } from './policy-versions.js';
import { PublishPolicy } from './publish-policy.js';
import { ReadPolicy } from './read-policy.js';
import { ReadingsController } from './readings.controller.js';
import { SecondYesController } from './second-yes.controller.js';

@Module({
  controllers: [CategoriesController, PolicyController, DraftController, ReadingsController, SecondYesController],
  providers: [
    ActivatePolicies,
    EditPolicy,
    OnCurrentPolicy,
    PauseOption,
    Policies,
    PolicyActs,
    PolicyReadings,
    PolicyVersions,
    PublishPolicy,
    ReadPolicy,
  ],
  exports: [OnCurrentPolicy, Policies, ReadPolicy],
})
export class PolicyModule {}
