import type { Facts } from '@amends/shared/problem-text.js';
import { canRequestApproval } from '@amends/shared/refusals.js';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';
import type { GrantRefused } from '../ledger/ledger-answers.js';
import { ReadPolicy } from '../policy/read-policy.js';
import { Approvers } from './approvers.js';

@Injectable()
export class GrantRefusals {
  constructor(
    private readonly readPolicy: ReadPolicy,
    private readonly approvers: Approvers,
  ) {}

  /** The ledger's refusal with its facts, as it is told to whoever wanted to give. */
  async told(actor: Actor, departmentId: string, refusal: GrantRefused): Promise<Refused> {
    const { code, facts } = await this.toldOfChoice(actor, departmentId, refusal);
    if (!canRequestApproval(refusal.code)) return new Refused(code, { ...facts, canRequestApproval: false });
    const hasApprover = await this.approvers.existFor(departmentId, actor.id);
    return new Refused(code, {
      ...facts,
      canRequestApproval: hasApprover,
      ...(!hasApprover && { approver: 'nobody' }),
    });
  }

  /** The same about a choice: no customer waits for a head's answer with three offers in their hand. */
  async toldOfChoice(actor: Actor, departmentId: string, refusal: GrantRefused): Promise<Refused> {
    const { outcome: _outcome, replay: _replay, code, ...facts } = refusal;
    const more = await this.freshList(actor, departmentId, refusal);
    return new Refused(code, { ...facts, ...more, canRequestApproval: false });
  }

  /** Whoever chose from a list that is over gets the one that holds now. */
  private async freshList(actor: Actor, departmentId: string, { code }: GrantRefused): Promise<Facts> {
    if (code !== 'policy_superseded') return {};
    const { version, options } = await this.readPolicy.published(actor, departmentId);
    return { policy: { version, options } };
  }
}
