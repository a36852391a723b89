import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import type { Facts } from '@amends/shared/problem-text.js';
import { canRequestApproval } from '@amends/shared/refusals.js';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import type { GrantAnswer, GrantRefused } from '../ledger/ledger-answers.js';
import { PolicyMovedOn } from '../ledger/ledger-errors.js';
import { Ledger } from '../ledger/ledger.js';
import { Policies } from '../policy/policies.js';
import { ReadPolicy } from '../policy/read-policy.js';
import { ReadGestureTexts } from './gesture-texts.js';
import { grantAnswer } from './grant-answer.js';
import type { GrantGestureBody } from './grant-gesture.body.js';
import { grantOrder } from './grant-order.js';

/** A policy that changes more often than this while one gesture is granted is no policy to decide on. */
const DECISIONS_MAX = 3;

@Injectable()
export class GrantGesture {
  constructor(
    private readonly policies: Policies,
    private readonly texts: ReadGestureTexts,
    private readonly ledger: Ledger,
    private readonly readPolicy: ReadPolicy,
  ) {}

  /**
   * Gives at once, or asks for approval where that was wanted and is needed.
   * @throws Refused with a grant's refusal and its facts, no_published_policy, busy
   */
  async grant(actor: Actor, intention: Intention, wanted: GrantGestureBody): Promise<GestureAnswer> {
    const departmentId = actor.staffDepartmentId;
    if (departmentId === null) throw new Refused('not_allowed');
    const answer = await this.decide(actor.id, departmentId, intention, wanted);
    if (answer.outcome === 'refused') throw refusalOf(answer, await this.freshList(actor, departmentId, answer));
    const { optionId, categoryId } = wanted;
    const { policyVersionId } = answer;
    const texts = await this.texts.of([{ policyVersionId, optionId, categoryId }]);
    return grantAnswer({ answer, wanted, actor, texts });
  }

  private async decide(
    actorId: string,
    departmentId: string,
    intention: Intention,
    wanted: GrantGestureBody,
  ): Promise<GrantAnswer> {
    for (let decision = 1; decision <= DECISIONS_MAX; decision++) {
      const policy = await this.policies.of(departmentId);
      try {
        return await this.ledger.grantGesture(actorId, intention, grantOrder(policy, actorId, wanted));
      } catch (error) {
        if (!(error instanceof PolicyMovedOn)) throw error;
        this.policies.forget(departmentId);
      }
    }
    throw new Refused('busy');
  }

  /** Whoever chose from a list that is over gets the one that holds now. */
  private async freshList(actor: Actor, departmentId: string, { code }: GrantRefused): Promise<Facts> {
    if (code !== 'policy_superseded') return {};
    const { version, options } = await this.readPolicy.published(actor, departmentId);
    return { policy: { version, options } };
  }
}

function refusalOf({ outcome: _outcome, replay: _replay, code, ...facts }: GrantRefused, more: Facts): Refused {
  return new Refused(code, { ...facts, ...more, canRequestApproval: canRequestApproval(code) });
}
