import type { PauseAnswer, PauseRequest } from '@amends/shared/contract/policy-draft.js';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import { mustBeAllowed } from './in-department.js';
import { PolicyActs } from './policy-acts.js';

@Injectable()
export class PauseOption {
  constructor(private readonly acts: PolicyActs) {}

  /**
   * Pauses an option or resumes it; it stays in the version and cannot be granted meanwhile.
   * @throws Refused not_found, not_allowed
   */
  async pause(
    actor: Actor,
    intention: Intention,
    departmentId: string,
    optionId: string,
    { paused, reason }: PauseRequest,
  ): Promise<PauseAnswer> {
    mustBeAllowed(actor, departmentId, 'policy:edit');
    const { outcome } = await this.acts.pause(actor.id, intention, departmentId, optionId, { paused, reason });
    if (outcome === 'not_found') throw new Refused('not_found');
    return { optionId, paused, reason };
  }
}
