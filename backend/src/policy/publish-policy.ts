import type { PolicyDraft, PublicationAnswer, PublicationRequest } from '@amends/shared/contract/policy-draft.js';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { isDay } from '../http/moment.js';
import { Refused } from '../http/refused.js';
import { publicationView } from './authored-policy.js';
import { EditPolicy } from './edit-policy.js';
import { mustBeAllowed } from './in-department.js';
import { type ConfirmAnswer, PolicyActs, type PublishAnswer } from './policy-acts.js';
import { policyRefusal } from './policy-refusals.js';

@Injectable()
export class PublishPolicy {
  constructor(
    private readonly acts: PolicyActs,
    private readonly editPolicy: EditPolicy,
  ) {}

  /**
   * Puts the draft in force, now or from a time on; above the company's limit it waits for finance first.
   * @throws Refused not_found, not_allowed, policy_needs_5_to_10_options, draft_changed, draft_not_open, invalid_request
   */
  async publish(
    actor: Actor,
    intention: Intention,
    departmentId: string,
    { from, revision }: PublicationRequest,
  ): Promise<PublicationAnswer> {
    mustBeAllowed(actor, departmentId, 'policy:edit');
    const answer = await this.acts.publish(actor.id, intention, departmentId, revision ?? null, {
      day: isDay(from) ? (from ?? null) : null,
      moment: isDay(from) ? null : (from ?? null),
    });
    return publicationOf(answer, actor);
  }

  /**
   * Finance's second yes.
   * @throws Refused not_found when nothing is proposed, not_allowed, own_request, already_settled, draft_changed
   */
  async confirm(
    actor: Actor,
    intention: Intention,
    departmentId: string,
    revision: number | undefined,
  ): Promise<PublicationAnswer> {
    mustBeAllowed(actor, departmentId, 'policy:confirm');
    const answer = await this.acts.confirm(actor.id, intention, departmentId, revision ?? null);
    return publicationOf(answer, actor);
  }

  /**
   * Makes what is proposed or scheduled a draft again; finance says no in this way.
   * @throws Refused not_found when nothing is coming (any more), not_allowed
   */
  async takeBack(actor: Actor, departmentId: string): Promise<PolicyDraft> {
    mustBeAllowed(actor, departmentId, 'policy:edit', 'policy:confirm');
    const { outcome } = await this.acts.takeBack(actor, departmentId);
    if (outcome === 'nothing_coming') throw new Refused('not_found');
    return this.editPolicy.draft(actor, departmentId);
  }
}

function publicationOf(answer: PublishAnswer | ConfirmAnswer, actor: Actor): PublicationAnswer {
  switch (answer.outcome) {
    case 'published':
    case 'scheduled':
    case 'proposed':
      return publicationView(answer.policy, actor.locale);
    default:
      throw policyRefusal(answer, actor);
  }
}
