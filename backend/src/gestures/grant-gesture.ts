import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import { Ledger } from '../ledger/ledger.js';
import { OnCurrentPolicy } from '../policy/on-current-policy.js';
import { Approvers } from './approvers.js';
import { ReadGestureTexts } from './gesture-texts.js';
import { grantAnswer } from './grant-answer.js';
import type { GrantGestureBody } from './grant-gesture.body.js';
import { grantOrder } from './grant-order.js';
import { GrantRefusals } from './grant-refusals.js';

@Injectable()
export class GrantGesture {
  constructor(
    private readonly onCurrentPolicy: OnCurrentPolicy,
    private readonly texts: ReadGestureTexts,
    private readonly ledger: Ledger,
    private readonly refusals: GrantRefusals,
    private readonly approvers: Approvers,
  ) {}

  /**
   * Gives at once, or asks for approval where that was wanted and is needed.
   * @throws Refused with a grant's refusal and its facts, no_published_policy, busy
   */
  async grant(actor: Actor, intention: Intention, wanted: GrantGestureBody): Promise<GestureAnswer> {
    const departmentId = actor.staffDepartmentId;
    if (departmentId === null) throw new Refused('not_allowed');
    // a request that nobody could answer would only wait: it is refused, with what can be given instead
    const requestApproval = wanted.requestApproval === true && (await this.approvers.existFor(departmentId, actor.id));
    const answer = await this.onCurrentPolicy.decide(departmentId, (policy) =>
      this.ledger.grantGesture(actor.id, intention, { ...grantOrder(policy, actor.id, wanted), requestApproval }),
    );
    if (answer.outcome === 'refused') throw await this.refusals.told(actor, departmentId, answer);
    const { optionId, categoryId } = wanted;
    const { policyVersionId } = answer;
    const texts = await this.texts.of([{ policyVersionId, optionId, categoryId }]);
    return grantAnswer({ answer, wanted, actor, texts });
  }
}
