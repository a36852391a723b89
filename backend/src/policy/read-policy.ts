import type { PublishedPolicy } from '@amends/shared/contract/policy.js';
import type { Means } from '@amends/shared/grant-rules.js';
import type { Locale } from '@amends/shared/locale.js';
import { mayIn } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';
import { currentBudget } from '../ledger/current-budget.js';
import { authorityLimitOf, type DepartmentPolicy } from './department-policy.js';
import { Policies } from './policies.js';
import { policyView } from './policy-view.js';

@Injectable()
export class ReadPolicy {
  constructor(
    private readonly policies: Policies,
    private readonly database: Database,
  ) {}

  /**
   * @param locale the language of its texts
   * @throws Refused not_found, no_published_policy
   */
  async published(actor: Actor, departmentId: string, locale: Locale = actor.locale): Promise<PublishedPolicy> {
    if (!mayIn(actor.roles, 'policy:read', departmentId)) throw new Refused('not_found');
    const policy = await this.policies.of(departmentId);
    return policyView(policy, await this.meansOf(actor, policy), locale);
  }

  // Whoever serves elsewhere, or nowhere, reads the policy without any money of their own in the way.
  private async meansOf(actor: Actor, policy: DepartmentPolicy): Promise<Means> {
    const unlimited = { authorityLimitMinor: Infinity, remainingMinor: Infinity };
    const { id } = policy.department;
    if (actor.staffDepartmentId !== id) return unlimited;
    const budget = await currentBudget(this.database, id, actor.id);
    return {
      authorityLimitMinor: authorityLimitOf(policy, actor.id),
      remainingMinor: budget ? budget.allottedMinor - budget.spentMinor - budget.heldMinor : Infinity,
    };
  }
}
